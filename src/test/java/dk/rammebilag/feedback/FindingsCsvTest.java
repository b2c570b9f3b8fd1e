package dk.rammebilag.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of {@code intern/findings.csv}. */
class FindingsCsvTest {

    private static final String HEADER =
            "geography,file_sha256,rule,severity,sheet,cell,period,message,value,expected,remedy,state";

    private static Finding finding(CellRef at, String given) {
        return new Finding(
                "751",
                "abc",
                "B01",
                Severity.ERROR,
                at,
                2017,
                "Tæller er \"skæv\", ret den",
                given,
                "et tal",
                "Ret tallet.",
                State.OPEN);
    }

    private static String written(Finding... findings) throws IOException {
        var out = new ByteArrayOutputStream();
        FindingsCsv.write(Stream.of(findings), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void hasOneHeaderAndALineAFinding() throws IOException {
        assertThat(written(finding(new CellRef("Køb og salg", 17, 5), "-3")))
                .isEqualTo(
                        HEADER
                                + "\r\n751,abc,B01,F,Køb og salg,E17,2017,"
                                + "\"Tæller er \"\"skæv\"\", ret den\",-3,et tal,Ret tallet.,åben\r\n");
    }

    @Test
    void leavesSheetAndCellEmptyForAFindingOnTheFile() throws IOException {
        assertThat(written(finding(CellRef.FILE, ""))).contains("\r\n751,abc,B01,F,,,2017,");
    }

    @Test
    void hasOnlyTheHeaderWhereNothingWasFound() throws IOException {
        assertThat(written()).isEqualTo(HEADER + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "=1+1; '=1+1",
                "+45 12345678; '+45 12345678",
                "-ukendt; '-ukendt",
                "@SUM(A1); '@SUM(A1)",
                "~\tx~; ~'\tx~",
                "-; '-",
                "=HYPERLINK(\"x\",1); \"'=HYPERLINK(\"\"x\"\",1)\"",
                "-3; -3",
                "+4; +4",
                "-1.234,5; \"-1.234,5\"",
                "1-2; 1-2",
            })
    void keepsASpreadsheetFromRunningWhatWasSubmitted(String given, String expected)
            throws IOException {
        assertThat(written(finding(CellRef.FILE, given)))
                .contains("ret den\"," + expected + ",et tal");
    }
}
