package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.SheetLayout;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader found is passed on in the catalogue's words, and other rules stand back. */
class FaultTest {

    private static final CellRef CELL = new CellRef("Indikatorer", 4, 5);

    private static Findings check(Stream<? extends Item> items) {
        var now = LocalDateTime.parse("2017-04-30T12:00");
        var findings = new Findings();
        new Validation(Agreements.of(2017))
                .check(
                        new Received("751-aarhus.xlsx", "f".repeat(64), now, now),
                        new CollectedRows(items.iterator()),
                        Background.NONE,
                        findings);
        return findings;
    }

    private static Fault fault(String rule, CellRef at, String given, String expected) {
        var words = Map.of("ark", at.sheet(), "kolonne", "Tæller", "celle", at.address());
        return new Fault(rule, at, given, expected, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S02 | F | 2     | skemaversion 1   | Skemaversionen på forsiden er »2«, men programmet læser skemaversion 1.
                    S03 | F | ''    | et ark           | Arket Indikatorer mangler.
                    S04 | F | ''    | en kolonne       | På arket Indikatorer, celle E4 mangler en kolonne.
                    S05 | N | Ekstra | kun egne ark    | »Ekstra« hører ikke til i skemaet, så det er ikke læst.
                    S06 | F | tolv  | et helt tal      | I Tæller står »tolv«, men der skal stå et helt tal.
                    S07 | N | 1.234 | 1234             | I Tæller står »1.234«, hvor der skulle stå 1234.
                    S08 | N | 12    | en værdi         | I Tæller står en formel. Dens senest beregnede værdi, »12«, er brugt.
                    S09 | F | #REF! | en værdi         | I Tæller står en formel, der ikke kan bruges; dens resultat er »#REF!«. Der skal stå en værdi.
                    S10 | N | 4     | en synlig række  | Her er noget skjult eller flettet: »4«. Indholdet er læst med.
                    S11 | F | lang  | højst 3 tegn     | Teksten i Tæller er for lang. Den må fylde højst 3 tegn.
                    S12 | A | Ã¦    | rigtige bogstaver | I Tæller står »Ã¦«, hvor bogstaver er gået i stykker. Der skal stå rigtige bogstaver.
                    P01 | F | ''    | ingen CPR-numre  | Her står noget, der ligner et CPR-nummer. Det er fjernet og gentages ikke.
                    """)
    void hasTheCataloguesWords(
            String rule, String severity, String given, String expected, String message) {
        var finding =
                check(Stream.of(fault(rule, CELL, given, expected))).found.stream()
                        .filter(f -> f.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.severity().code()).isEqualTo(severity);
        assertThat(finding.given()).isEqualTo(given);
        assertThat(finding.expected()).isEqualTo(expected);
        assertThat(finding.geography()).isEqualTo("751");
        assertThat(finding.period()).isEqualTo(2017);
        assertThat(finding.state()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, På hele filen mangler en kolonne.",
        "Indikatorer, 0, 0, På arket Indikatorer mangler en kolonne.",
        "Indikatorer, 4, 0, 'På arket Indikatorer, række 4 mangler en kolonne.'",
        "Indikatorer, 4, 5, 'På arket Indikatorer, celle E4 mangler en kolonne.'",
    })
    void saysWhereItIs(String sheet, int row, int column, String message) {
        var at = new CellRef(sheet, row, column);
        var findings = check(Stream.of(fault("S04", at, "", "en kolonne")));

        assertThat(findings.found).extracting(Finding::message).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"79, ''", "80, ''", "81, …"})
    void quotesTheFirst80CharactersOfALongValue(int length, String rest) {
        var given = "x".repeat(length);
        var findings = check(Stream.of(fault("S06", CELL, given, "et helt tal")));

        var quoted = "x".repeat(Math.min(length, 80)) + rest;
        assertThat(findings.found)
                .filteredOn(finding -> finding.rule().equals("S06"))
                .extracting(Finding::message, Finding::given)
                .containsExactly(
                        tuple(
                                "I Tæller står »" + quoted + "«, men der skal stå et helt tal.",
                                given));
    }

    @Test
    void aPersonalNumberIsNeverRepeatedWhateverTheReaderPassesOn() {
        var findings = check(Stream.of(fault("P01", CELL, "010203-1234", "ingen CPR-numre")));

        assertThat(findings.of("P01")).containsExactly("E4");
        assertThat(findings.found).noneMatch(f -> f.toString().contains("010203"));
    }

    @Test
    void aWarningOnARowIsExplainedByItsRow() {
        var row = "VH1|I alt|I alt|I alt|1|2|Navnet staves sådan";
        var findings =
                check(
                        Stream.concat(
                                Form.rows(SheetLayout.OBSERVATIONS, row),
                                Stream.of(
                                        fault("S12", new CellRef("Indikatorer", 2, 7), "Ã¦", "æ"),
                                        fault(
                                                "S12",
                                                new CellRef("Indikatorer", 3, 7),
                                                "Ã¦",
                                                "æ"))));

        assertThat(findings.found)
                .filteredOn(finding -> finding.rule().equals("S12"))
                .extracting(Finding::state)
                .containsExactly(State.EXPLAINED, State.OPEN);
    }

    @Test
    void nothingIsSaidOfWhatIsInAFileThatCannotBeRead() {
        var words = Map.of("årsag", "Filen er tom.");
        var findings =
                check(Stream.of(new Fault("S01", CellRef.FILE, "", "en projektmappe", words)));

        assertThat(findings.found)
                .extracting(Finding::message)
                .containsExactly("Filen kan ikke læses. Filen er tom.");
        assertThat(findings.notChecked)
                .extracting(NotChecked::rule)
                .contains("K01", "K04", "B03", "C01", "K05", "K06", "K08");
    }

    @Test
    void aSheetThatIsMissingIsNotSaidToLackItsRows() {
        var findings = check(Stream.of(fault("S03", CellRef.sheet("Indikatorer"), "", "et ark")));

        assertThat(findings.of("C01")).isEmpty();
        assertThat(findings.uncheckedOf("C01")).containsExactly("Indikatorer");
    }

    @Test
    void withoutAColumnNothingIsSaidOfTheIndicatorsAsAWhole() {
        var rows = Form.rows(SheetLayout.OBSERVATIONS, "VH1|#|I alt|I alt|1|2");
        var fault = fault("S04", CellRef.sheet("Indikatorer"), "", "Målgruppe");
        var findings = check(Stream.concat(rows, Stream.of(fault)));

        assertThat(findings.of("C01")).isEmpty();
        assertThat(List.of("B03", "B12", "B13", "C01", "C02"))
                .allMatch(rule -> findings.uncheckedOf(rule).equals(List.of("Indikatorer")));
    }
}
