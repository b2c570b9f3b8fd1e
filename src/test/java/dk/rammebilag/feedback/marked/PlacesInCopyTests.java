package dk.rammebilag.feedback.marked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.feedback.CollectedVerdict;
import dk.rammebilag.feedback.MarkedCopy;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where in the copy things are marked, of which files there is one, and that it is repeatable. */
class PlacesInCopyTests {

    private static final String NOT_XML = "\u0000\u0001binært";

    @TempDir private Path folder;

    private static void content(XSSFWorkbook workbook) {
        workbook.createSheet("Forside").createRow(0).createCell(0).setCellValue("Skemaversion");
        var sheet = workbook.createSheet("Indikatorer");
        sheet.createRow(0).createCell(0).setCellValue("Indikator");
        sheet.createRow(4).createCell(1).setCellValue(12);
        sheet.createRow(9).createCell(1).setCellValue("samlet");
        sheet.addMergedRegion(new CellRangeAddress(9, 10, 1, 3));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new CellRef("Indikatorer", 5, 4), "Indikatorer", "D5"),
                Arguments.of(new CellRef("Indikatorer", 3, 2), "Indikatorer", "B3"),
                Arguments.of(new CellRef("Indikatorer", 70, 2), "Indikatorer", "B70"),
                Arguments.of(new CellRef("Indikatorer", 5, 0), "Indikatorer", "A5"),
                Arguments.of(new CellRef("Indikatorer", 0, 3), "Indikatorer", "C1"),
                Arguments.of(CellRef.sheet("Indikatorer"), "Indikatorer", "A1"),
                Arguments.of(new CellRef("Indikatorer", 2_000_000, 3), "Indikatorer", "A1"),
                Arguments.of(CellRef.FILE, "Forside", "A1"),
                Arguments.of(CellRef.sheet("Behov"), "Forside", "A1"),
                Arguments.of(new CellRef("Indikatorer", 11, 3), "Indikatorer", "B10"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceIsMarkedInOneCell(CellRef at, String sheet, String cell) throws IOException {
        var finding = Copies.finding(Severity.ERROR, "B02", at);
        var copy = Copies.of(Copies.workbook(PlacesInCopyTests::content), finding);
        try (var workbook = Copies.open(copy)) {
            for (var page : workbook) {
                var expected =
                        page.getSheetName().equals(sheet)
                                ? List.of(new CellAddress(cell))
                                : List.<CellAddress>of();
                assertThat(page.getCellComments().keySet()).containsExactlyElementsOf(expected);
            }
            var marked = workbook.getSheet(sheet);
            var address = new CellAddress(cell);
            assertThat(marked.getCellComment(address).getString().getString())
                    .contains(finding.message());
            assertThat(
                            marked.getRow(address.getRow())
                                    .getCell(address.getColumn())
                                    .getCellStyle()
                                    .getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    /** Excel repairs a sheet whose rows or cells do not ascend. */
    @Test
    void rowsAndCellsAscend() throws IOException {
        var random = new Random(5);
        var findings =
                random.ints(300, 0, 4000)
                        .mapToObj(n -> Copies.error("Indikatorer", n / 40 + 1, n % 40 + 1))
                        .toArray(Finding[]::new);
        var copy = Copies.of(Copies.workbook(PlacesInCopyTests::content), findings);
        var last = new CellAddress(0, -1);
        var xml = Copies.parts(copy).getOrDefault("xl/worksheets/sheet2.xml", "");
        var cells = Pattern.compile("<c r=\"(\\w+)\"").matcher(xml);
        while (cells.find()) {
            var next = new CellAddress(cells.group(1));
            assertThat(next).isGreaterThan(last);
            last = next;
        }
        assertThat(last.getRow()).isGreaterThan(90);
    }

    @Test
    void theGravestComesFirstAndGivesTheFill() throws IOException {
        var at = new CellRef("Indikatorer", 5, 2);
        var copy =
                Copies.of(
                        Copies.workbook(PlacesInCopyTests::content),
                        Copies.finding(Severity.NOTE, "S08", at),
                        Copies.finding(Severity.ERROR, "B02", at));
        try (var workbook = Copies.open(copy)) {
            var cell = workbook.getSheet("Indikatorer").getRow(4).getCell(1);
            assertThat(cell.getCellComment().getString().getString())
                    .containsSubsequence("B02", "S08");
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFC7CE");
        }
    }

    @Test
    void whatIsNoWorkbookHasNoCopy() throws IOException {
        assertThat(Copies.maybe("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Copies.maybe(new byte[0])).isEmpty();
        assertThat(Copies.maybe(HexFormat.of().parseHex("d0cf11e0a1b11ae1"))).isEmpty();
        assertThat(
                        Copies.maybe(
                                Copies.workbook(PlacesInCopyTests::content),
                                Copies.finding(Severity.ERROR, "S01", CellRef.FILE)))
                .isEmpty();
    }

    @Test
    void aWorkbookThatCannotBeSearchedHasNoCopy() throws IOException {
        var parts = new LinkedHashMap<>(Copies.parts(Copies.workbook(PlacesInCopyTests::content)));
        parts.put("xl/media/010190-1234.png", NOT_XML);
        assertThat(Copies.maybe(Copies.zip(parts))).isEmpty();
    }

    @Test
    void theSameBytesEveryTimeAndNoneInTheSource() throws IOException {
        var submitted = RandomWorkbook.of(new Random(1));
        var file = Files.write(folder.resolve("indberetning.xlsx"), submitted);
        var finding = Copies.error("Indikatorer", 2, 2);
        var copy = Copies.maybe(file, finding).orElseThrow();
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(Copies.maybe(file, finding).orElseThrow()).isEqualTo(copy);
        assertThat(file).hasBinaryContent(submitted);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).as(part.getName()).isEqualTo(1980);
            }
        }
    }

    @Test
    void aHiddenSheetIsShownWhereSomethingIsMarkedInIt() throws IOException {
        var submitted =
                Copies.workbook(workbook -> {
                    content(workbook);
                    workbook.createSheet("Behov");
                    workbook.createSheet("Tilbud");
                    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                    workbook.setSheetVisibility(3, SheetVisibility.HIDDEN);
                });
        try (var copy = Copies.open(Copies.of(submitted, Copies.error("Behov", 2, 2)))) {
            assertThat(copy.getSheetVisibility(2)).isEqualTo(SheetVisibility.VISIBLE);
            assertThat(copy.getSheetVisibility(3)).isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    @Test
    void linksLeadToTheMarkedCell() throws IOException {
        var file = folder.resolve("indberetning.xlsx");
        Files.write(file, Copies.workbook(PlacesInCopyTests::content));
        try (var verdict = new CollectedVerdict()) {
            var places = MarkedCopy.of(file, verdict).orElseThrow().places();
            assertThat(places.link(new CellRef("Indikatorer", 5, 0)).address()).isEqualTo("A5");
            assertThat(places.link(CellRef.FILE).sheet()).isEqualTo("Forside");
        }
    }

    /** POI cannot open what is strict, so the copy is brought back to what it can. */
    @Test
    void aStrictWorkbookStaysStrict() throws IOException {
        var parts = new LinkedHashMap<>(Copies.parts(Copies.workbook(PlacesInCopyTests::content)));
        parts.replaceAll((_, xml) ->
                xml.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        var copy = Copies.parts(Copies.of(Copies.zip(parts), Copies.error("Indikatorer", 5, 2)));
        assertThat(copy.values())
                .noneMatch(xml -> xml.contains("openxmlformats.org/spreadsheetml/2006/main"))
                .noneMatch(xml -> xml.contains("officeDocument/2006/relationships"));
        var back = new LinkedHashMap<>(copy);
        back.replaceAll((_, xml) ->
                xml.replace(
                                "http://purl.oclc.org/ooxml/spreadsheetml/main",
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                        .replace(
                                "http://purl.oclc.org/ooxml/officeDocument/relationships",
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
        try (var workbook = Copies.open(Copies.zip(back))) {
            var cell = workbook.getSheet("Indikatorer").getRow(4).getCell(1);
            assertThat(cell.getNumericCellValue()).isEqualTo(12);
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("Rammebilag");
        }
    }
}
