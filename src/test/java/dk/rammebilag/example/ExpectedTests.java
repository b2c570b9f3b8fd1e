package dk.rammebilag.example;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program finds in the committed example is what was planted there, and nothing else. */
class ExpectedTests {

    /**
     * That a rate cannot occur or lies far from the others' is no fault, and happens here and there
     * among small kommuner.
     */
    private static final Set<String> BY_CHANCE = Set.of("B08", "M03");

    /** The rule on what is not read at all. */
    private static final Set<String> NOT_HERE = Set.of("C06");

    private static final Map<Integer, JudgedYear> JUDGED = JudgedYear.all();

    private static JudgedYear judged(int year) {
        return Optional.ofNullable(JUDGED.get(year)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyFindingIsPlantedAndEveryPlantedFaultIsFound(int year) {
        var found =
                judged(year).findings().stream()
                        .filter(finding -> !BY_CHANCE.contains(finding.rule()))
                        .filter(finding -> !NOT_HERE.contains(finding.rule()))
                        .map(ExpectedTests::line)
                        .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        ExampleInput.example(year).expected().stream()
                                .filter(e -> !NOT_HERE.contains(e.rule()))
                                .map(ExpectedTests::line)
                                .toList());
    }

    @Test
    void theStatusesAreThoseThePageTells() {
        assertThat(notApproved(2016))
                .containsExactly(
                        Map.entry("706", Status.PENDING), Map.entry("756", Status.PENDING));
        assertThat(notApproved(2017))
                .containsExactly(
                        Map.entry("615", Status.PENDING), Map.entry("707", Status.REJECTED));
    }

    private static Map<String, Status> notApproved(int year) {
        var statuses = new TreeMap<>(judged(year).statuses());
        statuses.values().removeIf(Status.APPROVED::equals);
        return statuses;
    }

    private static String line(Finding finding) {
        var state =
                switch (finding.severity()) {
                    case ERROR -> "fejl";
                    case NOTE -> "note";
                    case WARNING -> finding.state() == State.EXPLAINED ? "forklaret" : "åben";
                };
        return String.join(
                " ",
                finding.rule(),
                finding.fileSha256(),
                finding.at().sheet(),
                finding.at().address(),
                state);
    }

    private static String line(Expected expected) {
        return String.join(
                " ",
                expected.rule(),
                expected.file(),
                expected.sheet(),
                expected.cell(),
                expected.state().split("[ ,]")[0]);
    }
}
