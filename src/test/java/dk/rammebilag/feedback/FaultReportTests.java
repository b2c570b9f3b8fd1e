package dk.rammebilag.feedback;

import static dk.rammebilag.catalogue.Severity.ERROR;
import static dk.rammebilag.catalogue.Severity.NOTE;
import static dk.rammebilag.catalogue.Severity.WARNING;
import static dk.rammebilag.feedback.Submissions.FILE;
import static dk.rammebilag.feedback.Submissions.finding;
import static dk.rammebilag.feedback.Submissions.notChecked;
import static dk.rammebilag.feedback.Submissions.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultReportTests {

    private static final CellRef E17 = new CellRef("Indikatorer", 17, 5);

    @Test
    void sheetsGoFromWhatMustBeDoneToWhatIsGoodToKnow() {
        assertThat(report(List.of(), List.of()).sheets())
                .extracting(Book.Sheet::name)
                .containsExactly(
                        "Overblik",
                        "Skal rettes",
                        "Skal forklares",
                        "Bemærkninger",
                        "Ikke kontrolleret");
    }

    @Test
    void aSheetWithNothingToListSaysSoInOneRow() {
        assertThat(report(List.of(), List.of()).sheets())
                .allSatisfy(sheet -> assertThat(sheet.table().rows()).hasSize(1))
                .extracting(sheet -> printed(sheet.table()).getFirst().getFirst())
                .containsExactly(
                        "Intet fundet",
                        "Ingen fejl",
                        "Ingen advarsler",
                        "Ingen bemærkninger",
                        "Alt er kontrolleret");
    }

    @Test
    void aFindingIsToldInTheOrderPeopleLook() {
        var table = table(report(List.of(open(ERROR, "B02", E17)), List.of()), "Skal rettes");
        assertThat(table.columns())
                .extracting(Table.Column::header)
                .containsExactly(
                        "Kommune",
                        "Ark",
                        "Celle",
                        "Periode",
                        "Meddelelse",
                        "Angivet",
                        "Forventet",
                        "Hvad gør jeg?",
                        "Regel",
                        "Tilstand");
        assertThat(printed(table))
                .containsExactly(
                        List.of(
                                "Aarhus",
                                "Indikatorer",
                                "E17",
                                "2017",
                                "Tælleren 30 er større end nævneren 20.",
                                "30",
                                "højst 20",
                                "Ret tæller eller nævner.",
                                "B02",
                                "åben"));
    }

    @Test
    void severitiesHaveASheetEach() {
        var report =
                report(
                        List.of(
                                open(NOTE, "S08", E17),
                                open(WARNING, "B07", E17),
                                open(ERROR, "B02", E17)),
                        List.of());
        assertThat(rules(report, "Skal rettes")).containsExactly("B02");
        assertThat(rules(report, "Skal forklares")).containsExactly("B07");
        assertThat(rules(report, "Bemærkninger")).containsExactly("S08");
    }

    @Test
    void whatHasBeenAnsweredComesAfterWhatIsOpenAndOtherwiseTheOrderIsKept() {
        var warnings =
                List.of(
                        finding(WARNING, "H01", at(4), State.ACCEPTED),
                        finding(WARNING, "B07", at(9), State.EXPLAINED),
                        finding(WARNING, "B07", at(8), State.OPEN),
                        finding(WARNING, "H01", at(2), State.OPEN));
        var cells =
                printed(table(report(warnings, List.of()), "Skal forklares")).stream()
                        .map(row -> row.get(2) + " " + row.getLast());
        assertThat(cells).containsExactly("E8 åben", "E2 åben", "E9 forklaret", "E4 accepteret");
    }

    @Test
    void theOverviewGroupsByRuleAndColumnWorstFirst() {
        var findings =
                List.of(
                        open(WARNING, "B07", at(2)),
                        open(WARNING, "B07", at(3)),
                        finding(WARNING, "B07", at(4), State.EXPLAINED),
                        open(ERROR, "B02", at(5)),
                        open(ERROR, "S06", new CellRef("Tilbud", 3, 8)),
                        open(ERROR, "S06", new CellRef("Tilbud", 4, 8)),
                        open(ERROR, "S06", new CellRef("Tilbud", 4, 9)));
        assertThat(printed(table(report(findings, List.of()), "Overblik")))
                .extracting(row -> String.join(" | ", row.subList(0, 7)))
                .containsExactly(
                        "Fejl | Cellen har kolonnens type | Tilbud | kolonne H | 2 | 2 | H3",
                        "Fejl | Tæller højst lig nævner | Indikatorer | kolonne E | 1 | 1 | E5",
                        "Fejl | Cellen har kolonnens type | Tilbud | kolonne I | 1 | 1 | I4",
                        "Advarsel | Raten er sandsynlig | Indikatorer | kolonne E | 3 | 2 | E2");
    }

    @ParameterizedTest
    @CsvSource({
        "'',          0, 0, hele filen,  hele filen",
        "Indikatorer, 0, 0, Indikatorer, hele arket",
        "Indikatorer, 0, 5, Indikatorer, kolonne E",
        "Indikatorer, 9, 0, Indikatorer, række 9",
        "Indikatorer, 1200, 28, Indikatorer, AB1200",
    })
    void aPlaceIsToldAsExactlyAsItIsKnown(
            String sheet, int row, int column, String toldSheet, String toldCell) {
        var at = new CellRef(sheet, row, column);
        var report = report(List.of(open(ERROR, "B02", at)), List.of(notChecked("H01", at)));
        assertThat(printed(table(report, "Skal rettes")).getFirst().subList(1, 3))
                .containsExactly(toldSheet, toldCell);
        assertThat(printed(table(report, "Ikke kontrolleret")).getFirst().subList(1, 3))
                .containsExactly(toldSheet, toldCell);
    }

    @Test
    void aRuleThatCouldNotRunIsListedWithItsReason() {
        var report = report(List.of(), List.of(notChecked("H01", E17)));
        assertThat(printed(table(report, "Ikke kontrolleret")))
                .containsExactly(
                        List.of(
                                "Aarhus",
                                "Indikatorer",
                                "E17",
                                "Store ændringer",
                                "året før ikke er indberettet",
                                "H01"));
    }

    @Test
    void aValueThatMustNotBeRepeatedIsASignThatIsExplained() {
        var silent =
                new Finding("751", "", "S06", ERROR, E17, 2017, "Ligner.", "", "", "", State.OPEN);
        var table = table(report(List.of(silent), List.of()), "Skal rettes");
        assertThat(printed(table).getFirst()).containsSubsequence("Ligner.", "-", "-", "-");
        assertThat(table.notes()).singleElement().asString().startsWith("Tegnet - betyder");
    }

    @Test
    void nothingIsCapped() {
        var many = IntStream.rangeClosed(2, 30_001).mapToObj(i -> open(ERROR, "B02", at(i)));
        assertThat(table(report(many.toList(), List.of()), "Skal rettes").rows()).hasSize(30_000);
    }

    @Test
    void theFirstLinesSayWhatWasReceivedAndWhatToDo() {
        var report =
                report(
                        List.of(
                                open(ERROR, "B02", E17),
                                open(WARNING, "B07", at(1)),
                                open(WARNING, "B07", at(2)),
                                finding(WARNING, "B07", at(3), State.EXPLAINED)),
                        List.of());
        assertThat(report.introduction())
                .containsExactly(
                        "Filen 751-aarhus.xlsx er modtaget 28. april 2017 kl. 09.05.",
                        "Filens SHA-256: " + "ab".repeat(32),
                        "Status: Afvist. Ret fejlene, og send hele filen igen med et højere"
                                + " versionsnummer på Forside.",
                        "Én fejl skal rettes, 2 advarsler skal forklares, og alt er"
                                + " kontrolleret.");
        assertThat(report.properties().title()).isEqualTo("Tilbagemelding til Aarhus, 2017");
        assertThat(report.properties().state()).isEqualTo("Må ikke offentliggøres");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusIsExplained(Status status) {
        var file = new ReceivedFile(null, FILE.name(), FILE.sha256(), FILE.received(), status);
        var report =
                FaultReport.of(
                        Submissions.catalogue(), file, List.of(), List.of(), Submissions.NOW);
        assertThat(report.introduction().get(2)).startsWith("Status: " + status.word() + ".");
        assertThat(report.properties().title()).contains("ukendt indberetter");
    }

    @Test
    void aRuleTheCatalogueDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(List.of(open(ERROR, "X99", E17)), List.of()))
                .withMessageContaining("X99");
    }

    private static CellRef at(int row) {
        return new CellRef("Indikatorer", row, 5);
    }

    private static Book report(List<Finding> findings, List<NotChecked> notChecked) {
        return FaultReport.of(Submissions.catalogue(), FILE, findings, notChecked, Submissions.NOW);
    }

    private static Table table(Book book, String sheet) {
        return book.sheets().stream()
                .filter(s -> s.name().equals(sheet))
                .map(Book.Sheet::table)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> printed(Table table) {
        return table.rows().stream()
                .map(row -> row.values().stream().map(Value::printed).toList())
                .toList();
    }

    private static Stream<String> rules(Book book, String sheet) {
        return printed(table(book, sheet)).stream().map(row -> row.get(8));
    }
}
