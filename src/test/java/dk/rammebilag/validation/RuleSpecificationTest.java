package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules on one submission do is written in the tables of {@code validation/*.yaml}. */
class RuleSpecificationTest {

    /** Found while reading or across files, and specified there. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "S01", "S02", "S03", "S04", "S05", "S07", "S08", "S09", "S10", "S11", "S12",
                    "P01", "C05", "C06", "C07", "C08");

    @ParameterizedTest
    @MethodSource("dk.rammebilag.validation.RuleCase#all")
    void doesAsSpecified(RuleCase rule) {
        var findings = rule.run();

        assertThat(findings.of(rule.rule())).isEqualTo(rule.finds());
        assertThat(findings.uncheckedOf(rule.rule())).isEqualTo(rule.unchecked());
        if (rule.because() != null) {
            assertThat(findings.notChecked)
                    .filteredOn(reason -> reason.rule().equals(rule.rule()))
                    .first()
                    .extracting(NotChecked::reason)
                    .isEqualTo(rule.because());
        }
        findings.found.stream()
                .filter(finding -> finding.rule().equals(rule.rule()))
                .min(Finding.ORDER)
                .ifPresent(finding -> {
                    if (rule.says() != null) {
                        assertThat(finding.message()).contains(rule.says());
                    }
                    if (rule.message() != null) {
                        assertThat(finding.message()).isEqualTo(rule.message());
                    }
                    if (rule.state() != null) {
                        assertThat(finding.state().word()).isEqualTo(rule.state());
                    }
                });
    }

    @Test
    void everyRuleHasACaseItPassesAndOneItFindsSomethingIn() {
        var expected = new TreeSet<>(Rules.details().keySet());
        expected.removeAll(ELSEWHERE);
        var passing =
                RuleCase.all().stream()
                        .filter(c -> c.finds().isEmpty() && c.unchecked().isEmpty())
                        .map(RuleCase::rule)
                        .collect(Collectors.toSet());
        var failing =
                RuleCase.all().stream()
                        .filter(c -> !c.finds().isEmpty())
                        .map(RuleCase::rule)
                        .collect(Collectors.toSet());

        assertThat(passing).containsAll(expected);
        assertThat(failing).containsAll(expected);
    }
}
