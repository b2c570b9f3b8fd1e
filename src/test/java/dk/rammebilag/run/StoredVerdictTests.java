package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database hands findings out in the order the domain knows. */
class StoredVerdictTests {

    private static final long RUN = 4711;
    private static final List<String> SHEETS =
            List.of(
                    "",
                    "Forside",
                    "Indikatorer",
                    "Mål",
                    "Indsatser",
                    "Tilbud",
                    "Køb og salg",
                    "Behov",
                    "ukendt",
                    "Ærinder",
                    "ark");

    @TempDir private Path folder;

    @Test
    void findingsComeByStateAndThenInTheOrderOfTheForm() {
        var findings = shuffled();
        try (var installation = new Installation(folder)) {
            var store = installation.bean(Findings.class);
            store.replace(RUN, null, report -> findings.forEach(report::found));
            try (var all = store.all(RUN)) {
                assertThat(all).isEqualTo(findings.stream().sorted(Finding.ORDER).toList());
            }
            var verdict = new StoredVerdict(store, RUN, submission("a"));
            try (var errors = verdict.findings(Severity.ERROR)) {
                assertThat(errors)
                        .isEqualTo(
                                findings.stream()
                                        .filter(finding -> finding.severity() == Severity.ERROR)
                                        .filter(finding ->
                                                finding.fileSha256().equals("a".repeat(64)))
                                        .sorted(
                                                Comparator.comparing(Finding::state)
                                                        .thenComparing(Finding.ORDER))
                                        .toList());
            }
        }
    }

    private static List<Finding> shuffled() {
        var random = new Random(1);
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < 500; i++) {
            findings.add(
                    new Finding(
                            one(random, List.of("751", "1082", "ukendt")),
                            one(random, List.of("a", "b")).repeat(64),
                            one(random, List.of("S06", "B02", "K04")),
                            one(random, List.of(Severity.values())),
                            new CellRef(one(random, SHEETS), random.nextInt(12), random.nextInt(4)),
                            2017,
                            one(random, List.of("Æ", "a", "Z", "å", "-")) + i,
                            "",
                            "",
                            "",
                            one(random, List.of(State.values()))));
        }
        return findings;
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Submission submission(String hash) {
        return new Submission(
                1,
                "fil.xlsx",
                hash.repeat(64),
                LocalDateTime.MIN,
                "751",
                null,
                null,
                null,
                true,
                true);
    }
}
