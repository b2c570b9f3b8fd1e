package dk.rammebilag.feedback;

import static dk.rammebilag.feedback.Submissions.finding;
import static dk.rammebilag.feedback.Submissions.notChecked;
import static dk.rammebilag.feedback.Submissions.open;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict gives back what it was told, in order, whether it held it or not. */
class CollectedVerdictTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_999, 10_000, 10_001, 35_000})
    void findingsAreHandedOutSortedAsOftenAsAsked(int count) {
        var random = new Random(count);
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < count; i++) {
            var at = new CellRef("Indikatorer", random.nextInt(1, 5_000), random.nextInt(1, 4));
            var state = List.of(State.values()).get(random.nextInt(3));
            findings.add(
                    finding(Severity.WARNING, random.nextBoolean() ? "B07" : "H01", at, state));
        }
        try (var verdict = new CollectedVerdict()) {
            findings.forEach(verdict::found);
            findings.sort(Comparator.comparing(Finding::state).thenComparing(Finding.ORDER));
            for (var time = 0; time < 2; time++) {
                try (var handedOut = verdict.findings(Severity.WARNING)) {
                    assertThat(handedOut).isEqualTo(findings);
                }
            }
        }
    }

    @Test
    void longTextsComeBackWhole() {
        var text = "æ€\n".repeat(11_000);
        try (var verdict = new CollectedVerdict()) {
            IntStream.range(0, 10_001)
                    .mapToObj(i -> i == 0 ? text : "x")
                    .map(given ->
                            new Finding(
                                    "751",
                                    "",
                                    "S11",
                                    Severity.ERROR,
                                    CellRef.FILE,
                                    2017,
                                    "",
                                    given,
                                    "",
                                    "",
                                    State.OPEN))
                    .forEach(verdict::found);
            try (var findings = verdict.findings()) {
                assertThat(findings.map(Finding::given)).containsOnlyOnce(text).hasSize(10_001);
            }
        }
    }

    @Test
    void whatWasNotCheckedIsHandedOutInTheOrderOfTheFile() {
        var unchecked =
                IntStream.range(0, 10_500)
                        .mapToObj(i -> notChecked("B0" + i % 7, new CellRef("Mål", 10_500 - i, 1)))
                        .toList();
        try (var verdict = new CollectedVerdict()) {
            unchecked.forEach(verdict::notChecked);
            try (var handedOut = verdict.notChecked()) {
                assertThat(handedOut.toList()).isEqualTo(unchecked.reversed());
            }
        }
    }

    @Test
    void theStatusIsTheWorstAnyFindingMakes() {
        try (var verdict = new CollectedVerdict()) {
            assertThat(verdict.status()).isEqualTo(Status.APPROVED);
            verdict.found(open(Severity.WARNING, "B07", CellRef.FILE));
            assertThat(verdict.status()).isEqualTo(Status.PENDING);
            verdict.found(open(Severity.ERROR, "B02", CellRef.FILE));
            verdict.found(open(Severity.NOTE, "S08", CellRef.FILE));
            assertThat(verdict.status()).isEqualTo(Status.REJECTED);
            assertThat(verdict.notChecked()).isEmpty();
        }
    }
}
