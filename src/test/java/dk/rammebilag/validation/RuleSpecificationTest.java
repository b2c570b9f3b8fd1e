package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules on one submission do is written in the tables of {@code validation/*.yaml}. */
class RuleSpecificationTest {

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
}
