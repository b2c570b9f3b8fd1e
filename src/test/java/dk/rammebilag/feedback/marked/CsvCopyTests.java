package dk.rammebilag.feedback.marked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a CSV package a workbook is made in which every cell is the text it was. */
class CsvCopyTests {

    private static final Map<String, String> PACKAGE =
            Map.of(
                    "forside.csv",
                    "Skemaversion;1\r\nKommunekode;0751\r\n",
                    "indikatorer.csv",
                    """
                    Indikator;Målgruppe;Tæller;Bemærkning\r
                    VH1;007;-5;"=HYPERLINK(""https://example.org"")"\r
                    VH2;;1.234,50;"linje\nskift & <æøå>"\r
                    VH3;+45 87;3;@SUM(A1)\r
                    VH4;x;4;010190-1234\r
                    """);

    @TempDir private Path folder;

    private void check(Path submitted) throws IOException {
        var at = new CellRef("Indikatorer", 3, 2);
        var copy = Copies.maybe(submitted, Copies.finding(Severity.WARNING, "B07", at));
        try (var workbook = Copies.open(copy.orElseThrow())) {
            assertThat(texts(workbook, "Forside"))
                    .isEqualTo(
                            List.of(List.of("Skemaversion", "1"), List.of("Kommunekode", "0751")));
            assertThat(texts(workbook, "Indikatorer"))
                    .isEqualTo(
                            List.of(
                                    List.of("Indikator", "Målgruppe", "Tæller", "Bemærkning"),
                                    List.of(
                                            "VH1",
                                            "007",
                                            "-5",
                                            "=HYPERLINK(\"https://example.org\")"),
                                    List.of("VH2", "", "1.234,50", "linje\nskift & <æøå>"),
                                    List.of("VH3", "+45 87", "3", "@SUM(A1)"),
                                    List.of("VH4", "x", "4", "[fjernet: ligner et CPR-nummer]")));
            var sheet = workbook.getSheet("Indikatorer");
            var isQuoted = new boolean[] {false, true, false, true};
            for (var row = 0; row < isQuoted.length; row++) {
                assertThat(sheet.getRow(row).getCell(3).getCellStyle().getQuotePrefixed())
                        .isEqualTo(isQuoted[row]);
            }
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getQuotePrefixed()).isFalse();
            var marked = sheet.getRow(2).getCell(1);
            assertThat(marked.getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(marked.getCellComment().getString().getString()).contains("B07");
            assertThat(sheet.getCellComments()).hasSize(1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(workbook.getSheet("Forside").getPaneInformation()).isNull();
        }
    }

    private static List<List<String>> texts(XSSFWorkbook workbook, String sheet) {
        var rows = new ArrayList<List<String>>();
        for (var row : workbook.getSheet(sheet)) {
            var texts = new ArrayList<String>();
            for (var cell : row) {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                assertThat(cell.getCellStyle().getDataFormatString()).isIn("@", "General");
                texts.add(cell.getStringCellValue());
            }
            rows.add(texts);
        }
        return rows;
    }

    @Test
    void aFolder() throws IOException {
        for (var file : PACKAGE.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        check(folder);
    }

    @Test
    void aZipFile() throws IOException {
        check(Files.write(folder.resolve("indberetning.zip"), Copies.zip(PACKAGE)));
    }

    @Test
    void sheetsGetNamesThatExcelAllows() throws IOException {
        var files = new LinkedHashMap<>(PACKAGE);
        files.put("et navn der er meget længere end et ark kan have.csv", "a;b\r\n");
        files.put("history.csv", "a;b\r\n");
        files.put("borger 010190-1234.csv", "a;b\r\n");
        var copy = Copies.of(Copies.zip(files), Copies.error("Indikatorer", 2, 1));
        try (var workbook = Copies.open(copy)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
            for (var sheet : workbook) {
                assertThat(sheet.getSheetName())
                        .hasSizeLessThanOrEqualTo(31)
                        .isNotEqualToIgnoringCase("history")
                        .doesNotContain("010190");
            }
        }
    }
}
