package dk.rammebilag.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.submission.CellRef;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules between submitters do is written in the tables of {@code mellem.yaml}. */
class BetweenSubmittersTest {

    @ParameterizedTest
    @MethodSource("dk.rammebilag.validation.BetweenCase#all")
    void doesAsSpecified(BetweenCase rule) {
        var findings = rule.run();
        var found =
                findings.found.stream()
                        .filter(finding -> finding.rule().equals(rule.rule()))
                        .sorted(Finding.ORDER)
                        .toList();
        var reasons =
                findings.notChecked.stream().filter(r -> r.rule().equals(rule.rule())).toList();

        assertThat(places(found.stream(), Finding::geography, Finding::at)).isEqualTo(rule.finds());
        assertThat(places(reasons.stream(), NotChecked::geography, NotChecked::at))
                .isEqualTo(rule.unchecked());
        assertThat(found)
                .allSatisfy(finding ->
                        assertThat(
                                        rule.states()
                                                .getOrDefault(
                                                        finding.geography(),
                                                        finding.state().word()))
                                .isEqualTo(finding.state().word()));
        rule.part("says")
                .ifPresent(part ->
                        assertThat(found)
                                .filteredOn(finding -> !finding.geography().equals("1082"))
                                .first()
                                .extracting(Finding::message)
                                .asString()
                                .contains(part));
        rule.part("message")
                .ifPresent(message ->
                        assertThat(found)
                                .filteredOn(finding -> !finding.geography().equals("1082"))
                                .first()
                                .extracting(Finding::message)
                                .isEqualTo(message));
        rule.part("given")
                .ifPresent(given -> assertThat(found).extracting(Finding::given).startsWith(given));
        rule.part("because")
                .ifPresent(part -> assertThat(reasons.getFirst().reason()).contains(part));
    }

    private static <T> Map<String, List<String>> places(
            Stream<T> all, Function<T, String> whose, Function<T, CellRef> at) {
        return all.collect(
                groupingBy(
                        whose,
                        TreeMap::new,
                        mapping(one -> Findings.place(at.apply(one)), toList())));
    }

    @Test
    void ofAFileByItselfEveryRuleSaysThatItIsAlone() {
        var now = LocalDateTime.parse("2017-04-30T12:00");
        var received = new Received("751.xlsx", "f".repeat(64), now, now);
        var findings = new Findings();
        new BetweenSubmitters(Agreements.of(2017))
                .skip(received, new CollectedRows(Collections.emptyIterator()), findings);

        assertThat(findings.found).isEmpty();
        assertThat(findings.notChecked)
                .allMatch(reason -> Findings.place(reason.at()).equals("fil"))
                .allMatch(reason -> reason.geography().equals("751"))
                .extracting(NotChecked::rule)
                .containsExactlyInAnyOrderElementsOf(BetweenSubmitters.RULES);
    }

    @Test
    void everyRuleHasACaseItPassesAndOneItFindsSomethingIn() {
        var passing =
                BetweenCase.all().stream()
                        .filter(c -> c.finds().isEmpty() && c.unchecked().isEmpty())
                        .map(BetweenCase::rule);
        var failing =
                BetweenCase.all().stream().filter(c -> !c.finds().isEmpty()).map(BetweenCase::rule);

        assertThat(passing).containsAll(BetweenSubmitters.RULES);
        assertThat(failing).containsAll(BetweenSubmitters.RULES);
    }
}
