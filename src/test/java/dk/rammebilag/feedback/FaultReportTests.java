package dk.rammebilag.feedback;

import static dk.rammebilag.catalogue.Severity.ERROR;
import static dk.rammebilag.catalogue.Severity.NOTE;
import static dk.rammebilag.catalogue.Severity.WARNING;
import static dk.rammebilag.feedback.Submissions.FILE;
import static dk.rammebilag.feedback.Submissions.finding;
import static dk.rammebilag.feedback.Submissions.notChecked;
import static dk.rammebilag.feedback.Submissions.open;
import static dk.rammebilag.feedback.Submissions.printed;
import static dk.rammebilag.feedback.Submissions.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultReportTests {

    private static final Earlier NONE_BEFORE = new Earlier.None("Det er den første.");
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
                        "Ikke kontrolleret",
                        "Siden sidste version",
                        "Regler");
    }

    @Test
    void aSheetWithNothingToListSaysSo() {
        assertThat(report(List.of(), List.of()).sheets())
                .allSatisfy(sheet -> assertThat(printed(sheet)).isEmpty())
                .extracting(Book.Sheet::empty)
                .containsExactly(
                        "Intet fundet",
                        "Ingen fejl",
                        "Ingen advarsler",
                        "Ingen bemærkninger",
                        "Alt er kontrolleret",
                        "Intet sammenlignet",
                        "Ingen regler er nævnt");
    }

    @Test
    void aFindingIsToldInTheOrderPeopleLook() {
        var sheet = sheet(report(List.of(open(ERROR, "B02", E17)), List.of()), "Skal rettes");
        assertThat(sheet.columns())
                .extracting(Table.Column::header)
                .containsExactly(
                        "Kommune",
                        "Ark",
                        "Celle",
                        "Periode",
                        "Meddelelse",
                        "Angivet",
                        "Forventet",
                        "Hvad gør jeg",
                        "Regel",
                        "Tilstand");
        assertThat(printed(sheet))
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
                printed(sheet(report(warnings, List.of()), "Skal forklares")).stream()
                        .map(row -> row.get(2) + " " + row.getLast());
        assertThat(cells).containsExactly("E2 åben", "E8 åben", "E9 forklaret", "E4 accepteret");
    }

    @Test
    void theOverviewGroupsByRuleAndColumnWorstFirstAndWhatIsAnsweredLast() {
        var findings =
                List.of(
                        open(WARNING, "B07", at(2)),
                        open(WARNING, "B07", at(3)),
                        finding(WARNING, "B07", at(4), State.EXPLAINED),
                        finding(WARNING, "H01", at(2), State.ACCEPTED),
                        finding(WARNING, "H01", at(3), State.ACCEPTED),
                        finding(WARNING, "H01", at(4), State.ACCEPTED),
                        finding(WARNING, "H01", at(5), State.ACCEPTED),
                        open(ERROR, "B02", at(5)),
                        open(ERROR, "S06", new CellRef("Tilbud", 3, 8)),
                        open(ERROR, "S06", new CellRef("Tilbud", 4, 8)),
                        open(ERROR, "S06", new CellRef("Tilbud", 4, 9)));
        assertThat(printed(sheet(report(findings, List.of()), "Overblik")))
                .extracting(row -> String.join(" | ", row.subList(0, 7)))
                .containsExactly(
                        "Skal rettes | Cellen har kolonnens type | Tilbud | kolonne H | 2 | 2 | H3",
                        "Skal rettes | Tæller højst lig nævner | Indikatorer | kolonne E | 1 | 1"
                                + " | E5",
                        "Skal rettes | Cellen har kolonnens type | Tilbud | kolonne I | 1 | 1 | I4",
                        "Skal forklares | Raten er sandsynlig | Indikatorer | kolonne E | 3 | 2"
                                + " | E2",
                        "Skal forklares | Store ændringer | Indikatorer | kolonne E | 4 | - | E2");
    }

    @ParameterizedTest
    @CsvSource({
        "WARNING, OPEN,      Indikatorer, 17, åben,           Ret tæller eller nævner.",
        "WARNING, EXPLAINED, Indikatorer, 17, forklaret,      Intet. I har forklaret det i kolonnen Forklaring på samme række.",
        "WARNING, EXPLAINED, Tilbud,      3,  forklaret,      Intet. I har forklaret det i kolonnen Bemærkning på samme række.",
        "WARNING, EXPLAINED, Mål,         3,  forklaret,      Intet. I har forklaret det under Bemærkninger på Forside.",
        "WARNING, EXPLAINED, Indikatorer, 0,  forklaret,      Intet. I har forklaret det under Bemærkninger på Forside.",
        "WARNING, ACCEPTED,  Indikatorer, 17, accepteret,     Intet. Sekretariatet har accepteret det med begrundelsen: »aftalt«",
        "ERROR,   ACCEPTED,  Indikatorer, 17, accepteret,     Intet. Sekretariatet har accepteret det med begrundelsen: »aftalt«",
        "NOTE,    OPEN,      Indikatorer, 17, til orientering, Ret tæller eller nævner.",
    })
    void whatHasBeenAnsweredAsksForNothingAndSaysWhereTheAnswerStands(
            Severity severity, State state, String sheet, int row, String told, String remedy) {
        var finding = finding(severity, "B07", new CellRef(sheet, row, 5), state);
        var report = report(List.of(finding), List.of());
        var list = report.sheets().get(1 + List.of(ERROR, WARNING, NOTE).indexOf(severity));
        var listed = printed(list).getFirst();
        assertThat(listed.getLast()).isEqualTo(told);
        assertThat(listed.get(7)).isEqualTo(remedy);
        assertThat(printed(sheet(report, "Overblik")).getFirst().get(8)).isEqualTo(remedy);
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
        assertThat(printed(sheet(report, "Skal rettes")).getFirst().subList(1, 3))
                .containsExactly(toldSheet, toldCell);
        assertThat(printed(sheet(report, "Ikke kontrolleret")).getFirst().subList(1, 3))
                .containsExactly(toldSheet, toldCell);
    }

    @Test
    void aRuleThatCouldNotRunIsListedWithItsReason() {
        var report = report(List.of(), List.of(notChecked("H01", E17)));
        assertThat(printed(sheet(report, "Ikke kontrolleret")))
                .containsExactly(
                        List.of(
                                "Aarhus",
                                "Indikatorer",
                                "E17",
                                "2017",
                                "Store ændringer",
                                "året før ikke er indberettet",
                                "H01"));
    }

    @Test
    void rulesThatAPlaceKeptFromRunningForOneReasonAreToldOnce() {
        var report =
                report(
                        List.of(),
                        List.of(
                                notChecked("H01", E17),
                                notChecked("B02", E17),
                                notChecked("B02", at(18))));
        assertThat(printed(sheet(report, "Ikke kontrolleret")))
                .extracting(row -> row.get(2) + " " + row.getLast() + ": " + row.get(4))
                .containsExactly(
                        "E17 H01, B02: Store ændringer\nTæller højst lig nævner",
                        "E18 B02: Tæller højst lig nævner");
    }

    @ParameterizedTest
    @CsvSource({
        "29, Kontrol 29",
        "30, '21 kontroller. Koderne står under Regel, og arket Regler siger, hvad de betyder.'"
    })
    void moreRulesThanARowHasRoomForAreCountedAndAllTheirCodesGiven(int last, String end) {
        var skipped =
                IntStream.rangeClosed(10, last).mapToObj(n -> notChecked("Z" + n, CellRef.FILE));
        var row =
                printed(sheet(report(List.of(), skipped.toList()), "Ikke kontrolleret")).getFirst();
        assertThat(row.get(4)).endsWith(end);
        assertThat(row.getLast()).startsWith("Z10, Z11").endsWith("Z" + last);
    }

    @Property(tries = 30)
    void everyFindingStandsInItsListExactlyOnce(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 90) Integer> rows,
            @ForAll Random random) {
        var findings =
                rows.stream()
                        .map(row ->
                                finding(
                                        List.of(Severity.values()).get(random.nextInt(3)),
                                        "B02",
                                        at(row),
                                        List.of(State.values()).get(random.nextInt(3))))
                        .toList();
        var report = report(findings, List.of());
        var listed =
                Stream.of("Skal rettes", "Skal forklares", "Bemærkninger")
                        .flatMap(name -> printed(sheet(report, name)).stream())
                        .map(row -> row.get(2));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> at(row).address()).toList());
        var counted =
                printed(sheet(report, "Overblik")).stream()
                        .mapToInt(row -> Integer.parseInt(row.get(4)));
        assertThat(counted.sum()).isEqualTo(rows.size());
    }

    @Test
    void aValueThatMustNotBeRepeatedIsASignThatIsExplained() {
        var silent =
                new Finding("751", "", "S06", ERROR, E17, 2017, "Ligner.", "", "", "", State.OPEN);
        var sheet = sheet(report(List.of(silent), List.of()), "Skal rettes");
        assertThat(printed(sheet).getFirst()).containsSubsequence("Ligner.", "-", "-", "-");
        assertThat(sheet.notes()).singleElement().asString().startsWith("Tegnet - betyder");
    }

    @Test
    void nothingIsCapped() {
        var many = IntStream.rangeClosed(2, 100_001).mapToObj(i -> open(ERROR, "B02", at(i)));
        var sheet = sheet(report(many.toList(), List.of()), "Skal rettes");
        assertThat(sheet.rows().get()).hasSize(100_000);
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
        assertThat(sheet(report, "Overblik").caption())
                .isEqualTo("Tilbagemelding til Aarhus, 2017");
        assertThat(sheet(report, "Overblik").notes())
                .containsExactly(
                        "Status: Afvist. Ret det, der står på arket Skal rettes, og send hele filen"
                                + " igen med et højere versionsnummer på Forside.",
                        "Én fejl skal rettes, 2 advarsler skal forklares, og alt er"
                                + " kontrolleret.",
                        "Modtaget fil: 751-aarhus.xlsx, 28. april 2017 kl. 9.05.",
                        "Filens fingeraftryk (SHA-256): " + "ab".repeat(32),
                        "Klik på en celle i listerne for at se den i kopi.xlsx, som er jeres egen"
                                + " fil med fejlene markeret. De to filer skal ligge i samme"
                                + " mappe.",
                        "Tilbagemeldingen er til jer selv og må ikke offentliggøres.");
        assertThat(report.properties().title()).isEqualTo("Tilbagemelding til Aarhus, 2017");
        assertThat(report.properties().state()).isEqualTo("Må ikke offentliggøres");
    }

    @ParameterizedTest
    @CsvSource({
        "S01, noget i den ikke kan læses.",
        "B02, 'filen har dele, der ikke kan kopieres. Find cellerne i jeres egen fil.'",
    })
    void withoutAMarkedCopyTheFirstLinesSayWhy(String rule, String why) {
        var report =
                report(
                        Submissions.verdict(List.of(open(ERROR, rule, E17)), List.of()),
                        Headers.NONE,
                        Optional.empty());
        assertThat(sheet(report, "Overblik").notes())
                .contains("Der er ingen kopi af filen med fejlene markeret, fordi " + why)
                .noneMatch(line -> line.startsWith("Klik"));
        assertThat(links(sheet(report, "Skal rettes")))
                .noneMatch(value -> value.printed().equals("E17"));
    }

    @Test
    void theOverviewCallsAColumnByItsNameWhereverTheSubmitterPutIt() throws IOException {
        var folder = Files.createTempDirectory("pakke");
        Files.writeString(folder.resolve("forside.csv"), "Skemaversion;1");
        Files.writeString(
                folder.resolve("indikatorer.csv"),
                "Nævner;Indikator;Målgruppe;Aldersgruppe;Køn;Tæller;Forklaring;Notat\n"
                        + "20;VH1;I alt;I alt;I alt;30;;x");
        var findings =
                Stream.of(1, 6, 8, 0)
                        .map(column -> open(ERROR, "B02", new CellRef("Indikatorer", 2, column)));
        try (var reader = SubmissionReader.open(folder)) {
            var report =
                    report(
                            Submissions.verdict(findings.toList(), List.of()),
                            Headers.of(new CollectedRows(reader)),
                            Optional.of(at -> new Destination.Cell("kopi.xlsx", at.sheet(), "A1")));
            assertThat(printed(sheet(report, "Overblik")))
                    .extracting(row -> row.get(3))
                    .containsExactly("-", "Nævner (A)", "Tæller (F)", "kolonne H");
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusIsExplained(Status status) {
        var file = new ReceivedFile(null, FILE.name(), FILE.sha256(), FILE.received(), status, "x");
        var report =
                new FaultReport(
                                Submissions.catalogue(),
                                file,
                                Submissions.verdict(List.of(), List.of()),
                                NONE_BEFORE,
                                Headers.NONE,
                                Optional.empty())
                        .book(Submissions.NOW);
        assertThat(sheet(report, "Overblik").notes().getFirst())
                .startsWith("Status: " + status.word() + ".");
        assertThat(sheet(report, "Overblik").notes()).contains("Arkene er læst som x.");
        assertThat(report.properties().title()).contains("ukendt indberetter");
    }

    @Test
    void aCellLeadsToTheMarkedCopyAndACodeToItsExplanation() {
        var report = report(List.of(open(ERROR, "B02", E17), open(ERROR, "S06", E17)), List.of());
        for (var name : List.of("Skal rettes", "Overblik")) {
            assertThat(links(sheet(report, name)))
                    .contains(
                            new Value.Link(
                                    "E17", new Destination.Cell("kopi.xlsx", "Indikatorer", "E17")),
                            new Value.Link("S06", new Destination.Row("Regler", 1)),
                            new Value.Link("B02", new Destination.Row("Regler", 2)));
        }
        assertThat(printed(sheet(report, "Regler")))
                .extracting(List::getFirst)
                .containsExactly("S06", "B02");
    }

    @Test
    void theExplanationOfARuleLeadsOnToTheGuide() {
        var report = report(List.of(open(ERROR, "B02", E17)), List.of());
        assertThat(links(sheet(report, "Regler")))
                .containsExactly(
                        new Value.Link(
                                "B02", new Destination.Page("https://example.org/regler#B02")));
        assertThat(printed(sheet(report, "Regler")))
                .containsExactly(
                        List.of(
                                "B02",
                                "Skal rettes",
                                "Tæller højst lig nævner",
                                "Tælleren {angivet} er for stor.",
                                "Ret {ark}.",
                                "andel 0,25, antal 1.000",
                                "fra 2016"));
    }

    private static Stream<Value> links(Book.Sheet sheet) {
        return sheet.rows()
                .get()
                .flatMap(row -> row.values().stream())
                .filter(Value.Link.class::isInstance);
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
        return Submissions.report(Submissions.verdict(findings, notChecked), NONE_BEFORE);
    }

    private static Book report(
            Verdict verdict,
            Headers headers,
            Optional<Function<CellRef, Destination.Cell>> marked) {
        return new FaultReport(Submissions.catalogue(), FILE, verdict, NONE_BEFORE, headers, marked)
                .book(Submissions.NOW);
    }

    private static Stream<String> rules(Book book, String sheet) {
        return printed(sheet(book, sheet)).stream().map(row -> row.get(8));
    }
}
