package dk.rammebilag.example;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.Background;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Report;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Validation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program finds in the committed example is what was planted there, and nothing else. */
class ExpectedTests {

    /** That a rate cannot occur is no fault: a small kommune has many of those. */
    private static final String NO_RATE = "B08";

    /** The rules that need other files beside this one. */
    private static final Set<String> NOT_HERE = Set.of("C05", "C06", "H01", "H03", "H04", "M01");

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyFindingIsPlantedAndEveryPlantedFaultIsFound(int year) {
        var validation = new Validation(CatalogueLoader.load(ExampleInput.TEMPLATES, year));
        var found = new ArrayList<String>();
        for (var file : Received.in(year)) {
            found.addAll(check(validation, file, year));
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        ExampleInput.example(year).expected().stream()
                                .filter(e -> !NOT_HERE.contains(e.rule()))
                                .map(ExpectedTests::line)
                                .toList());
    }

    private static List<String> check(Validation validation, Received file, int year) {
        var findings = new ArrayList<String>();
        var path = ExampleInput.INPUT.resolve(String.valueOf(year)).resolve(file.name());
        try (var rows = SubmissionReader.open(path)) {
            validation.check(
                    new dk.rammebilag.validation.Received(
                            file.name(), "", file.at(), LocalDateTime.of(year, 6, 1, 0, 0)),
                    new CollectedRows(rows),
                    Background.NONE,
                    new Report() {
                        @Override
                        public void found(Finding finding) {
                            findings.add(line(file, finding));
                        }

                        @Override
                        public void notChecked(NotChecked notChecked) {}
                    });
        }
        findings.removeIf(line -> line.startsWith(NO_RATE));
        return findings;
    }

    private static String line(Received file, Finding finding) {
        var state =
                switch (finding.severity()) {
                    case ERROR -> "fejl";
                    case NOTE -> "note";
                    case WARNING -> finding.state() == State.EXPLAINED ? "forklaret" : "åben";
                };
        return String.join(
                " ",
                finding.rule(),
                file.name(),
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
