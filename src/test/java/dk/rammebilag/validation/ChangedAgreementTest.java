package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agreement says of a rule holds: its years, its severity and each of its limits. */
class ChangedAgreementTest {

    /** Far below and far above what any case holds. */
    private static final List<BigDecimal> EXTREMES =
            List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.valueOf(1_000_000));

    /** A case of any table, as it comes out under an agreement. */
    record Tried(
            String rule, String name, Catalogue agreement, Function<Catalogue, Findings> run) {

        Findings under(Catalogue changed) {
            return run.apply(changed);
        }

        Findings changed(Validity years, Severity severity) {
            return under(
                    Agreements.with(
                            agreement,
                            rule,
                            e ->
                                    new RuleEntry(
                                            e.code(),
                                            severity,
                                            e.title(),
                                            e.message(),
                                            e.remedy(),
                                            e.parameters(),
                                            years)));
        }

        @Override
        public String toString() {
            return rule + ": " + name;
        }
    }

    static Stream<Tried> all() {
        return Stream.concat(
                RuleCase.all().stream()
                        .map(c -> new Tried(c.rule(), c.name(), c.agreement(), c::run)),
                BetweenCase.all().stream()
                        .map(c -> new Tried(c.rule(), c.toString(), c.agreement(), c::run)));
    }

    static Stream<Tried> heard() {
        return all().filter(c -> isHeard(c.rule(), c.under(c.agreement())));
    }

    private static boolean isHeard(String rule, Findings findings) {
        return !findings.of(rule).isEmpty() || !findings.uncheckedOf(rule).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("heard")
    void aRuleOfOtherYearsSaysNothing(Tried tried) {
        var later = new Validity(2018, Validity.OPEN);

        assertThat(isHeard(tried.rule(), tried.changed(later, Severity.ERROR))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("heard")
    void aRuleHasTheSeverityOfTheAgreement(Tried tried) {
        for (var severity : Severity.values()) {
            var findings = tried.changed(Validity.ALWAYS, severity);

            assertThat(findings.found)
                    .filteredOn(finding -> finding.rule().equals(tried.rule()))
                    .allMatch(finding -> finding.severity() == severity);
        }
    }

    static Stream<String> limits() {
        return Rules.limits().entrySet().stream()
                .flatMap(
                        rule -> rule.getValue().stream().map(limit -> rule.getKey() + " " + limit));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitOfAnotherSizeMakesADifference(String ruleAndLimit) {
        var rule = ruleAndLimit.substring(0, 3);
        var limit = ruleAndLimit.substring(4);

        assertThat(all().filter(c -> c.rule().equals(rule)))
                .anyMatch(c -> EXTREMES.stream().anyMatch(size -> isOther(c, limit, size)));
    }

    private static boolean isOther(Tried tried, String limit, BigDecimal size) {
        var changed =
                Agreements.with(
                        tried.agreement(),
                        tried.rule(),
                        e -> {
                            var limits = new HashMap<>(e.parameters());
                            limits.put(limit, size);
                            return new RuleEntry(
                                    e.code(),
                                    e.severity(),
                                    e.title(),
                                    e.message(),
                                    e.remedy(),
                                    limits,
                                    e.validity());
                        });
        return !tried.under(changed)
                .of(tried.rule())
                .equals(tried.under(tried.agreement()).of(tried.rule()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S02", "S05", "S12"})
    void whatTheReaderFindsGoesByTheYearsToo(String rule) {
        var fault = new Fault(rule, CellRef.sheet("Mål"), "", "", Map.of());
        var now = LocalDateTime.parse("2017-04-30T12:00");
        var tried =
                new Tried(
                        rule,
                        "",
                        Agreements.of(2017),
                        agreement -> {
                            var findings = new Findings();
                            new Validation(agreement)
                                    .check(
                                            new Received("751.xlsx", "f".repeat(64), now, now),
                                            new CollectedRows(List.of(fault).iterator()),
                                            Background.NONE,
                                            findings);
                            return findings;
                        });

        assertThat(tried.changed(Validity.ALWAYS, Severity.NOTE).of(rule)).hasSize(1);
        assertThat(tried.changed(new Validity(2018, 2020), Severity.NOTE).of(rule)).isEmpty();
    }

    @Test
    void whatProtectsEverybodyCannotBeSwitchedOff() {
        for (var rule : List.of("S01", "P01")) {
            var tried =
                    new Tried(
                            rule,
                            "",
                            Agreements.of(2017),
                            agreement -> {
                                new Validation(agreement);
                                return new Findings();
                            });
            assertThatThrownBy(() -> tried.changed(new Validity(2018, 2020), Severity.ERROR))
                    .hasMessage(
                            "Reglen "
                                    + rule
                                    + " i regler.yaml kan ikke slås fra. Slet linjen valid.");
        }
    }
}
