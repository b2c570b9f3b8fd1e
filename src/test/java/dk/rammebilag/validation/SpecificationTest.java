package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.validation.Specification.Kind;
import java.util.EnumSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No rule goes without cases that it passes, fails, has at its limit and has left blank. */
class SpecificationTest {

    @Test
    void everyRuleHasEveryKindOfCase() {
        var rules = new TreeSet<>(Agreements.of(2016).rules().keySet());
        rules.addAll(Agreements.of(2017).rules().keySet());
        var missing = new TreeMap<String, EnumSet<Kind>>();
        rules.forEach(rule -> missing.put(rule, EnumSet.allOf(Kind.class)));
        Specification.all()
                .forEach(c -> {
                    assertThat(missing).as("%s is no rule", c).containsKey(c.rule());
                    missing.getOrDefault(c.rule(), EnumSet.noneOf(Kind.class)).removeAll(c.kinds());
                });

        missing.values().removeIf(EnumSet::isEmpty);
        assertThat(missing).isEmpty();
    }
}
