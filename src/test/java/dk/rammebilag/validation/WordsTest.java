package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.language.UserFacing;
import dk.rammebilag.submission.SheetLayout;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules in Java and the rules in the catalogue are the same, and understand each other. */
class WordsTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

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

    @Test
    void aLimitThatIsMissingOrMisspeltIsReportedBeforeAnythingIsChecked() {
        assertThatThrownBy(() -> new Validation(with("T01", e -> limited(e, Map.of("fra", ONE)))))
                .isInstanceOf(UserFacing.class)
                .hasMessageContaining("Reglen T01 i regler.yaml mangler grænsen til");
        assertThatThrownBy(() -> new Validation(with("T02", e -> limited(e, Map.of("faktr", ONE)))))
                .hasMessageContaining("har grænsen faktr, som den ikke kender. Ret den til faktor");
        assertThatThrownBy(() -> new Validation(with("T02", e -> limited(e, Map.of("dage", ONE)))))
                .hasMessageContaining("har grænsen dage, som den ikke kender. Ret den til faktor");
    }

    @Test
    void aLimitAnAgreementHasChangedHoldsAndStandsInTheMessage() {
        var limits = Map.of("fra", BigDecimal.valueOf(40), "til", BigDecimal.valueOf(95));
        var findings = new Findings();
        var now = LocalDateTime.parse("2017-04-30T12:00");
        var rows =
                """
                T1 | Bo | 751 | kommunal | 751 | SEL § 107 | fysisk | 10 | 3650 | 1825
                T2 | Bo | 751 | kommunal | 751 | SEL § 107 | fysisk | 10 | 3650 | 3600
                """;
        new Validation(with("T01", entry -> limited(entry, limits)))
                .check(
                        new Received("751.xlsx", "f".repeat(64), now, now),
                        new CollectedRows(Form.rows(SheetLayout.OFFERS, rows).iterator()),
                        Background.NONE,
                        findings);

        assertThat(findings.of("T01")).containsExactly("J3");
        assertThat(findings.found)
                .filteredOn(finding -> finding.rule().equals("T01"))
                .extracting(Finding::message)
                .allMatch(message -> message.contains("98,6 %") && message.endsWith("40–95 %."));
    }

    private static RuleEntry limited(RuleEntry entry, Map<String, BigDecimal> limits) {
        return new RuleEntry(
                entry.code(),
                entry.severity(),
                entry.title(),
                entry.message(),
                entry.remedy(),
                limits,
                entry.validity());
    }

    private static Catalogue with(String code, UnaryOperator<RuleEntry> change) {
        return Agreements.with(Agreements.of(2017), code, change);
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
