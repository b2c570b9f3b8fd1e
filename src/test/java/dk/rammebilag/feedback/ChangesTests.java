package dk.rammebilag.feedback;

import static dk.rammebilag.catalogue.Severity.ERROR;
import static dk.rammebilag.catalogue.Severity.NOTE;
import static dk.rammebilag.catalogue.Severity.WARNING;
import static dk.rammebilag.feedback.Submissions.NOW;
import static dk.rammebilag.feedback.Submissions.finding;
import static dk.rammebilag.feedback.Submissions.open;
import static dk.rammebilag.feedback.Submissions.printed;
import static dk.rammebilag.feedback.Submissions.sheet;
import static dk.rammebilag.feedback.Submissions.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.document.Book;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.Answer;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.RowKeys;
import dk.rammebilag.validation.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet on what became of the findings in the version before. */
class ChangesTests {

    @TempDir private Path temporary;

    @Test
    void whatIsNewComesFirstThenWhatIsFixedThenWhatIsLeft() {
        var before = List.of(open(ERROR, "B02", at(4)), open(WARNING, "B07", at(5)));
        var now =
                List.of(finding(WARNING, "B07", at(5), State.EXPLAINED), open(ERROR, "S06", at(6)));

        var sheet = compared(before, now);

        assertThat(sheet.notes())
                .containsExactly(
                        "Sammenlignet med version-1.xlsx, modtaget 1. maj 2017 kl. 12.00.",
                        "Siden sidste version: én ting er rettet, én ting er ny, og én ting"
                                + " står der stadig.");
        assertThat(sheet.columns().getFirst().header()).isEqualTo("Siden sidst");
        assertThat(printed(sheet))
                .extracting(
                        row -> row.getFirst(),
                        row -> row.get(3),
                        row -> row.get(8),
                        row -> row.get(9),
                        row -> row.getLast())
                .containsExactly(
                        tuple("Ny", "E6", "Ret tæller eller nævner.", "S06", "åben"),
                        tuple("Rettet", "E4", "Intet. Det er rettet.", "B02", "-"),
                        tuple(
                                "Står stadig",
                                "E5",
                                "Intet. I har forklaret det i kolonnen Forklaring på samme række.",
                                "B07",
                                "forklaret"));
    }

    @Test
    void anExplanationThatNoLongerHoldsIsNewsAndIsCounted() {
        var before =
                List.of(
                        finding(WARNING, "B07", at(5), State.EXPLAINED),
                        finding(WARNING, "B07", at(6), State.EXPLAINED));
        var now =
                List.of(
                        finding(WARNING, "B07", at(5), State.EXPLAINED),
                        lapsed(open(WARNING, "B07", at(6))));

        var sheet = compared(before, now);

        assertThat(sheet.notes().getLast())
                .isEqualTo(
                        "Siden sidste version: intet er rettet, intet nyt er kommet til, og 2 ting"
                                + " står der stadig. Én forklaring gælder ikke længere.");
        assertThat(words(before, now)).containsExactly("Forklar igen E6", "Står stadig E5");
        assertThat(printed(sheet).getFirst().get(8))
                .isEqualTo(
                        "Forklaringen fra version 2, »lukket«, gælder ikke længere, fordi noget på"
                                + " rækken er ændret. Ret tæller eller nævner.");
    }

    private static Finding lapsed(Finding finding) {
        return new Finding(
                finding.geography(),
                finding.fileSha256(),
                finding.rule(),
                finding.severity(),
                finding.at(),
                finding.period(),
                finding.message(),
                finding.given(),
                finding.expected(),
                finding.remedy(),
                finding.state(),
                new Answer("lukket", "2"));
    }

    @Test
    void thatTheVersionBeforeWasReplacedIsNothingAnybodyHasMended() {
        var before = List.of(open(ERROR, "B02", at(4)), open(NOTE, "C05", CellRef.FILE));
        assertThat(words(before, List.of())).containsExactly("Rettet E4");
    }

    @Test
    void aFindingIsKnownAgainThoughItsRowHasMoved() {
        assertThat(words(List.of(open(ERROR, "B02", at(4))), List.of(open(ERROR, "B02", at(9)))))
                .containsExactly("Står stadig E9");
    }

    @Test
    void alikeFindingsAreMatchedOneToOne() {
        var before = List.of(open(ERROR, "B02", at(4)), open(ERROR, "B02", at(5)));
        var now = List.of(open(ERROR, "B02", at(4)));
        assertThat(words(before, now)).containsExactly("Rettet E4", "Står stadig E4");
        assertThat(words(now, before)).containsExactly("Ny E5", "Står stadig E4");
    }

    @Test
    void aRowWithAKeyIsKnownByItWhateverItsValueAndPlace() throws IOException {
        var before = rows("VH1;I alt;I alt;I alt;30;20;", "VH2;I alt;I alt;I alt;30;20;");
        var now =
                rows(
                        "VH9;I alt;I alt;I alt;1;20;",
                        "VH3;I alt;I alt;I alt;30;20;",
                        "VH1;I alt;I alt;I alt;25;20;");
        var version =
                new Earlier.Version(
                        "1.xlsx",
                        NOW,
                        verdict(
                                List.of(open(ERROR, "B02", at(2)), open(ERROR, "B02", at(3))),
                                List.of()),
                        before,
                        now);
        var report =
                Submissions.report(
                        verdict(
                                List.of(open(ERROR, "B02", at(3)), open(ERROR, "B02", at(4))),
                                List.of()),
                        version);
        assertThat(words(report)).containsExactly("Ny E3", "Rettet E3", "Står stadig E4");
    }

    private RowKeys rows(String... lines) throws IOException {
        var folder = Files.createTempDirectory(temporary, "pakke");
        Files.writeString(folder.resolve("forside.csv"), "Skemaversion;1");
        Files.writeString(
                folder.resolve("indikatorer.csv"),
                "Indikator;Målgruppe;Aldersgruppe;Køn;Tæller;Nævner;Forklaring\n"
                        + String.join("\n", lines));
        try (var reader = SubmissionReader.open(folder)) {
            return RowKeys.of(new CollectedRows(reader));
        }
    }

    @Test
    void withoutAnEarlierVersionItSaysWhyNothingIsCompared() {
        var report = Submissions.report(verdict(List.of(), List.of()), new Earlier.None("Derfor."));
        assertThat(sheet(report, "Siden sidste version").notes()).containsExactly("Derfor.");
        assertThat(sheet(report, "Overblik").notes()).noneMatch(line -> line.contains("Siden"));
    }

    @Test
    void theRulesOfFindingsThatAreGoneAreExplainedToo() {
        var report = report(List.of(open(ERROR, "B02", at(4))), List.of());
        assertThat(printed(sheet(report, "Regler")))
                .extracting(List::getFirst)
                .containsExactly("B02");
    }

    private static List<String> words(List<Finding> before, List<Finding> now) {
        return words(report(before, now));
    }

    private static List<String> words(Book report) {
        return printed(sheet(report, "Siden sidste version")).stream()
                .map(row -> row.getFirst() + " " + row.get(3))
                .toList();
    }

    private static Book.Sheet compared(List<Finding> before, List<Finding> now) {
        return sheet(report(before, now), "Siden sidste version");
    }

    private static Book report(List<Finding> before, List<Finding> now) {
        return Submissions.report(
                verdict(now, List.of()),
                new Earlier.Version(
                        "version-1.xlsx",
                        NOW,
                        verdict(before, List.of()),
                        RowKeys.NONE,
                        RowKeys.NONE));
    }

    private static CellRef at(int row) {
        return new CellRef("Indikatorer", row, 5);
    }
}
