package dk.rammebilag.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Walks the checklist for accessible spreadsheets over a rendered book. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTests {

    private final XSSFWorkbook workbook;

    AccessibilityTests() throws IOException {
        workbook = Books.open(Books.figures());
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void sheetsStandInOrderUnderNamesThatDiffer() {
        assertThat(workbook)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Indhold", "Noter", "VH1 Uddannelse", "VH2 Job");
    }

    @Test
    void everySheetBeginsWithItsTitleTaggedAsHeading() {
        for (var sheet : sheets()) {
            var title = sheet.getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).isNotBlank();
            assertThat(namedStyle(title)).isEqualTo("Heading 1");
        }
        assertThat(sheets().get(2).getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("VH1: Andel i uddannelse, 2017");
    }

    @Test
    void everySheetHoldsOneMarkedTableFromColumnAToItsLastCell() {
        var names = new HashSet<String>();
        for (var sheet : sheets()) {
            var table = onlyTable(sheet);
            assertThat(table.getStartCellReference().getCol()).isZero();
            assertThat(table.getEndCellReference().getRow()).isEqualTo(sheet.getLastRowNum());
            assertThat(table.getHeaderRowCount()).isOne();
            assertThat(table.getStartRowIndex() - 1).isEqualTo(lastLine(sheet, table));
            assertThat(names.add(table.getDisplayName().toLowerCase(Locale.ROOT))).isTrue();
            assertThat(table.getDisplayName()).matches("Tabel[0-9]+_[\\p{L}\\p{Nd}_]+");
        }
    }

    @Test
    void noCellOfATableIsEmptyOrMergedOrHidden() {
        for (var sheet : sheets()) {
            var table = onlyTable(sheet);
            assertThat(sheet.getNumMergedRegions()).isZero();
            for (var row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                assertThat(sheet.getRow(row).getZeroHeight()).isFalse();
                for (var column = 0; column <= table.getEndColIndex(); column++) {
                    assertThat(sheet.getRow(row).getCell(column).getCellType())
                            .isIn(CellType.STRING, CellType.NUMERIC);
                }
            }
            for (var column = 0; column <= table.getEndColIndex(); column++) {
                assertThat(sheet.isColumnHidden(column)).isFalse();
            }
        }
    }

    @Test
    void headersOfATableAreThoseOfItsColumnsAndDiffer() {
        for (var sheet : sheets()) {
            var table = onlyTable(sheet);
            var headers =
                    IntStream.rangeClosed(0, table.getEndColIndex())
                            .mapToObj(i -> sheet.getRow(table.getStartRowIndex()).getCell(i))
                            .map(Cell::getStringCellValue)
                            .toList();
            assertThat(headers).doesNotHaveDuplicates();
            assertThat(table.getColumns()).extracting(c -> c.getName()).isEqualTo(headers);
        }
    }

    @Test
    void textIsLargeWithoutSerifsAndWrappedInTables() {
        for (var sheet : sheets()) {
            var table = onlyTable(sheet);
            for (var row : sheet) {
                for (var cell : row) {
                    var font = workbook.getFontAt(cell.getCellStyle().getFontIndex());
                    assertThat(font.getFontName()).isEqualTo("Arial");
                    assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
                    if (row.getRowNum() >= table.getStartRowIndex()
                            && cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getCellStyle().getWrapText()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void notesOfATableStandAboveIt() {
        var sheet = workbook.getSheet("VH1 Uddannelse");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Dækning: 17 af 19");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("Tegn:");
        assertThat(onlyTable(sheet).getStartRowIndex()).isEqualTo(3);
    }

    @Test
    void contentsLinkToEverySheetByWhatItShows() {
        var contents = workbook.getSheetAt(0);
        var links = contents.getHyperlinkList();
        assertThat(links).hasSize(3);
        for (var i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var target = new CellReference(link.getLocation());
            var sheet = workbook.getSheet(target.getSheetName());
            assertThat(sheet).isSameAs(workbook.getSheetAt(i + 1));
            assertThat(target.formatAsString()).endsWith("A1");
            var shown = contents.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
            assertThat(shown.getStringCellValue())
                    .isEqualTo(sheet.getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void contentsSayWhatTheBookIs() {
        var contents = workbook.getSheetAt(0);
        assertThat(contents.getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("Regionale tal 2017");
        assertThat(IntStream.range(1, 5).mapToObj(i -> contents.getRow(i).getCell(0)))
                .extracting(Cell::getStringCellValue)
                .containsExactly(
                        "Nøgletal for det specialiserede socialområde i Region Midtjylland.",
                        "Eksempeldata: tallene er opdigtede.",
                        "Tallene er beregnet af kommunernes egne indberetninger.",
                        "Rammeaftale 2017. Udkast, 1. maj 2017. Rammeaftalesekretariatet.");
    }

    @Test
    void signsStandToTheRightLikeTheNumbersTheyStandFor() {
        var sheet = workbook.getSheet("VH1 Uddannelse");
        for (var address : List.of("B6", "C6", "D6", "D7")) {
            var cell = cell(sheet, address);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        }
    }

    @Test
    void theRowThatSumsUpIsBold() {
        var sheet = workbook.getSheet("VH1 Uddannelse");
        assertThat(cells(sheet.getRow(6))).allMatch(this::isBold);
        assertThat(cells(sheet.getRow(5))).noneMatch(this::isBold);
    }

    @Test
    void nothingStandsInHeadersOrFootersOrFloats() {
        for (var sheet : sheets()) {
            assertThat(sheet.getDrawingPatriarch()).isNull();
            assertThat(sheet.getCTWorksheet().isSetHeaderFooter()).isFalse();
        }
    }

    @Test
    void figuresHaveNeitherFilterNorFrozenRowsAndWorklistsHaveBoth() {
        var figures = workbook.getSheet("VH1 Uddannelse");
        assertThat(figures.getPaneInformation()).isNull();
        assertThat(onlyTable(figures).getCTTable().isSetAutoFilter()).isFalse();
        var worklist = workbook.getSheet("VH2 Job");
        assertThat(worklist.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(onlyTable(worklist).getCTTable().getAutoFilter().getRef()).isEqualTo("A2:D5");
    }

    @Test
    void theBookOpensOnItsFirstCell() {
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(workbook.getSheetAt(0).getActiveCell()).isEqualTo(CellAddress.A1);
        assertThat(sheets()).filteredOn(XSSFSheet::isSelected).hasSize(1);
    }

    @Test
    void propertiesTellTitleLanguageAndWho() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Regionale tal 2017");
        assertThat(core.getSubject()).startsWith("Nøgletal");
        assertThat(core.getCreator()).isEqualTo("Rammeaftalesekretariatet");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("da-DK");
        assertThat(core.getCreated()).isEqualTo("2017-05-01T10:00:00Z");
        assertThat(core.getModified()).isEqualTo("2017-05-01T10:00:00Z");
    }

    @Test
    void columnsHaveAWidthAndPrintRepeatsTheHeaders() {
        for (var sheet : sheets()) {
            var table = onlyTable(sheet);
            for (var column = 0; column <= table.getEndColIndex(); column++) {
                assertThat(sheet.getColumnWidth(column)).isBetween(7 * 256, 100 * 256);
            }
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(table.getStartRowIndex());
            assertThat(sheet.getFitToPage()).isTrue();
        }
    }

    @Test
    void screenReadersFindTheRegionOfEachTableByName() {
        assertThat(workbook.getName("TitleRegion1.a4.d7.3").getRefersToFormula())
                .isEqualTo("'VH1 Uddannelse'!$A$4");
    }

    private List<XSSFSheet> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(XSSFSheet.class::cast)
                .toList();
    }

    private static XSSFTable onlyTable(XSSFSheet sheet) {
        assertThat(sheet.getTables()).hasSize(1);
        return sheet.getTables().getFirst();
    }

    private static int lastLine(XSSFSheet sheet, XSSFTable table) {
        var row = table.getStartRowIndex() - 1;
        return sheet.getRow(row).getCell(0).getStringCellValue().isBlank() ? -1 : row;
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        var at = new CellReference(address);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    private static List<Cell> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false).toList();
    }

    private boolean isBold(Cell cell) {
        return workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold();
    }

    private String namedStyle(Cell cell) {
        var style = (XSSFCellStyle) cell.getCellStyle();
        return workbook
                .getStylesSource()
                .getCTStylesheet()
                .getCellStyles()
                .getCellStyleList()
                .stream()
                .filter(named -> named.getXfId() == style.getCoreXf().getXfId())
                .map(named -> named.getName())
                .findFirst()
                .orElse("");
    }
}
