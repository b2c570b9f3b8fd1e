package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a published figure back to the cells behind it. */
class TraceTests {

    private static final String CONFIDENTIAL =
            "KUN TIL SEKRETARIATET: Her står tal, der ikke må offentliggøres.";

    @TempDir private static Path folder;
    private static Few few;

    @BeforeAll
    static void run() throws IOException {
        few = Few.in(folder);
        assertThat(trace("--indicator=VH1").is(ExitCode.FAILED).err())
                .isEqualToIgnoringNewLines(
                        "Der er ingen afsluttet kørsel for 2016. Kør året først.");
        Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
    }

    @Test
    void aFigureOfAKommuneLeadsToItsCells() {
        var answer = trace("--indicator=VH1", "--kommune=741").is(ExitCode.DONE).out();

        assertThat(answer)
                .startsWith(CONFIDENTIAL)
                .contains(
                        "VH1 Voksne med handicap i uddannelse – Samsø, i alt",
                        "Fil: 741-samsoe.xlsx, Godkendt, modtaget ",
                        "SHA-256 ",
                        "Tæller: Indikatorer!E",
                        "Nævner: Indikatorer!F")
                .doesNotContain("Syddjurs");
    }

    @Test
    void theRegionsFigureNamesWhoIsInItAndWhoIsNot() {
        var answer = trace("--indicator=VH8").is(ExitCode.DONE).out();

        assertThat(answer.lines().findFirst()).contains(CONFIDENTIAL);
        assertThat(answer)
                .contains("2 kommuner er med:", "706 Syddjurs: med", "741 Samsø: med")
                .contains("Ikke med:", "751 Aarhus: intet er modtaget")
                .contains("Nævner: indbyggere pr. 1. januar", "Indbyggere: Eksempeldata");
    }

    @Test
    void aRowOfABreakdownIsFoundByItsCodes() {
        assertThat(trace("--indicator=VH1", "--køn=M", "--kommune=706").is(ExitCode.DONE).out())
                .contains("Syddjurs, M");
        // For programs: its codes are those of the open data, not Danish.
        var json = trace("--indicator=VH1", "--koen=M", "--json");
        assertThat(json.code()).isEqualTo(ExitCode.DONE);
        assertThat(json.out())
                .startsWith("{\"confidential\":\"" + CONFIDENTIAL)
                .contains("\"sex\":\"M\"", "\"numeratorCell\":\"E", "\"part\":\"not_received\"")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--indicator=VH33 | Indikatoren VH33 findes ikke i årets aftale. Mente du VH3?",
                "--indicator=VH1 --kommune=101 | Kommunen 101 indberetter ikke til aftalen.",
                "--indicator=VH1 --alder=0-5 | Koden 0-5 kan ikke bruges ved den indikator.",
                "--indicator=PS1 --køn=M | PS1 opdeles ikke på den måde, så M kan ikke vælges.",
            })
    void whatIsNoRowIsExplained(String options, String told) {
        assertThat(trace(options.split(" ")).is(ExitCode.USAGE).err()).contains(told);
    }

    private static Answer trace(String... options) {
        var command = new String[options.length + 3];
        command[0] = "trace";
        command[1] = "--year=2016";
        command[2] = "--data=" + few.data();
        System.arraycopy(options, 0, command, 3, options.length);
        return Answer.to(command);
    }
}
