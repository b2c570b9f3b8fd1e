package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules in Java and the rules in the catalogue are the same, and understand each other. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void theCatalogueDescribesEveryRuleAndNoOther(int year) {
        assertThat(Agreements.of(year).rules().keySet())
                .containsExactlyInAnyOrderElementsOf(Rules.details().keySet());
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyTextAsksOnlyForWordsItsRuleGives(int year) {
        Rules.verify(Agreements.of(year));
    }

    @Test
    void aMisspeltWordIsReportedBeforeAnythingIsChecked() {
        assertThatThrownBy(() -> new Validation(with("B03", e -> saying(e, "{indikatr}"))))
                .hasMessageContaining("Teksten til reglen B03 i regler.yaml bruger {indikatr}")
                .hasMessageContaining("indikator");
    }

    @Test
    void aRuleThatIsMissingOrUnknownIsReported() {
        var catalogue = Agreements.of(2017);
        var rules = new TreeMap<>(catalogue.rules());
        rules.put("B99", catalogue.rule("B09"));
        assertThatThrownBy(() -> new Validation(Agreements.with(catalogue, rules)))
                .hasMessageContaining("B99");
        rules.remove("B99");
        rules.remove("K08");
        assertThatThrownBy(() -> new Validation(Agreements.with(catalogue, rules)))
                .hasMessageContaining("K08 mangler");
    }

    private static Catalogue with(String code, UnaryOperator<RuleEntry> change) {
        var catalogue = Agreements.of(2017);
        var rules = new TreeMap<>(catalogue.rules());
        rules.put(code, change.apply(catalogue.rule(code)));
        return Agreements.with(catalogue, rules);
    }

    private static RuleEntry saying(RuleEntry entry, String message) {
        return new RuleEntry(
                entry.code(),
                entry.severity(),
                entry.title(),
                message,
                entry.remedy(),
                entry.parameters(),
                entry.validity());
    }
}
