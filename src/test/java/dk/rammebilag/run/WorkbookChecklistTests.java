package dk.rammebilag.run;

import static dk.rammebilag.run.ReadBook.cells;
import static dk.rammebilag.run.ReadBook.linesAbove;
import static dk.rammebilag.run.ReadBook.onlyTable;
import static dk.rammebilag.run.ReadBook.row;
import static dk.rammebilag.run.ReadBook.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The regional workbook of the example against the Analysis Function's checklist of the basics for
 * accessible spreadsheets, point by point in its order. Not here: spelling, and Excel's own
 * checker.
 */
class WorkbookChecklistTests {

    private static final List<String> SIGNS = List.of("-", "..", "…", "·");

    private static XSSFWorkbook workbook = new XSSFWorkbook();
    private static ReadBook book = new ReadBook(workbook);

    @BeforeAll
    static void open() throws IOException {
        var file = ExampleYears.of(2017).output().resolve("regneark/regionale-tal.xlsx");
        try (var bytes = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(bytes);
            book = new ReadBook(workbook);
        }
        assertThat(book.tables()).hasSizeGreaterThan(40);
        assertThat(book.plots()).hasSizeGreaterThan(15);
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void tablesAreMarkedUpAndNamedByWhatTheyAre() {
        var names = new HashSet<String>();
        for (var table : book.tables()) {
            assertThat(table.getDisplayName()).matches("Tabel[0-9]+_[\\p{L}\\p{Nd}_]+");
            assertThat(names.add(table.getDisplayName().toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    @Test
    void theRowsOfEachTableHaveANameThatIsLegalInExcel() {
        var named =
                workbook.getAllNames().stream()
                        .filter(name -> name.getNameName().startsWith("Tal_"))
                        .toList();
        assertThat(named).hasSameSizeAs(book.tables());
        for (var table : book.tables()) {
            assertThat(named)
                    .filteredOn(name -> name.getSheetName().equals(table.getSheetName()))
                    .singleElement()
                    .satisfies(name -> {
                        assertThat(name.getNameName()).matches("[\\p{L}_][\\p{L}\\p{Nd}_.]{0,254}");
                        assertThat(name.getNameName()).doesNotMatch("[A-Za-z]{1,3}[0-9]+");
                        assertThat(rows(name))
                                .isEqualTo(
                                        List.of(
                                                table.getStartRowIndex() + 1,
                                                table.getEndRowIndex()));
                    });
        }
    }

    private static List<Integer> rows(XSSFName name) {
        var area = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        return List.of(area.getFirstCell().getRow(), area.getLastCell().getRow());
    }

    @Test
    void noCellsAreMergedOrHidden() {
        for (var sheet : book.sheets()) {
            assertThat(sheet.getNumMergedRegions()).isZero();
            for (var row : sheet) {
                assertThat(row.getZeroHeight()).isFalse();
            }
            assertThat(sheet.getColumnHelper())
                    .matches(columns -> IntStream.range(0, 60).noneMatch(sheet::isColumnHidden));
        }
    }

    @Test
    void noCellOfATableIsEmpty() {
        for (var table : book.tables()) {
            assertThat(cells(table))
                    .as(table.getSheetName())
                    .allMatch(cell ->
                            cell.getCellType() == CellType.NUMERIC
                                    || !cell.getStringCellValue().isBlank());
        }
    }

    @Test
    void signsInPlaceOfNumbersAreExplainedAboveTheirTable() {
        for (var table : book.tables()) {
            var above = linesAbove(table);
            cells(table)
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .map(Cell::getStringCellValue)
                    .filter(SIGNS::contains)
                    .distinct()
                    .forEach(sign ->
                            assertThat(above)
                                    .as(table.getSheetName())
                                    .anyMatch(line ->
                                            line.startsWith("Tegn: ")
                                                    && (" " + line.replace('\u00a0', ' '))
                                                            .contains(" " + sign + " ")));
        }
    }

    @Test
    void everyTableHasOneRowOfHeadersThatDiffer() {
        for (var table : book.tables()) {
            var headers =
                    cells(Objects.requireNonNull(row(table, table.getStartRowIndex())))
                            .map(Cell::getStringCellValue)
                            .toList();
            assertThat(table.getHeaderRowCount()).isOne();
            assertThat(headers).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(table.getColumns()).extracting(c -> c.getName()).isEqualTo(headers);
        }
    }

    @Test
    void textOfTablesAndOfPlotsIsWrapped() {
        var inTables = book.tables().stream().flatMap(ReadBook::cells);
        var besidePlots =
                book.plots().stream().flatMap(ReadBook::all).filter(cell -> cell.getRowIndex() > 0);
        assertThat(Stream.concat(inTables, besidePlots))
                .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                .allMatch(cell -> cell.getCellStyle().getWrapText());
    }

    @Test
    void thereAreNoFiltersAndNoFrozenRows() {
        assertThat(book.sheets()).allMatch(sheet -> sheet.getPaneInformation() == null);
        assertThat(book.tables()).noneMatch(table -> table.getCTTable().isSetAutoFilter());
    }

    @Test
    void notesStandInATableOfTheirOwnByNumber() {
        var notes = Objects.requireNonNull(workbook.getSheet("Noter"));
        var table = onlyTable(notes);
        for (var row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            assertThat(notes.getRow(row).getCell(0).getStringCellValue())
                    .isEqualTo("[note %d]", row - table.getStartRowIndex());
        }
    }

    @Test
    void linksSayWhereTheyLead() {
        for (var sheet : book.sheets()) {
            for (var link : sheet.getHyperlinkList()) {
                var shown = sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
                var to = new CellReference(link.getLocation());
                var target = Objects.requireNonNull(workbook.getSheet(to.getSheetName()));
                assertThat(shown.getStringCellValue()).endsWith(title(target));
            }
        }
        assertThat(workbook.getSheetAt(0).getHyperlinkList())
                .extracting(link -> new CellReference(link.getLocation()).getSheetName())
                .containsExactlyElementsOf(
                        book.sheets().stream().skip(1).map(XSSFSheet::getSheetName).toList());
        assertThat(book.plots()).allMatch(sheet -> sheet.getHyperlinkList().size() == 1);
    }

    @Test
    void everySheetBeginsInA1WithATitleOfItsOwnTaggedAsHeading() {
        assertThat(book.sheets())
                .allMatch(sheet -> book.namedStyle(sheet.getRow(0).getCell(0)).equals("Heading 1"));
        assertThat(book.sheets().stream().map(ReadBook::title)).doesNotHaveDuplicates();
    }

    @Test
    void lettersAreWithoutSerifsAndLargeAndStandOnNoFill() {
        assertThat(book.sheets().stream().flatMap(ReadBook::all))
                .map(cell -> (XSSFCellStyle) cell.getCellStyle())
                .allMatch(style -> style.getFont().getFontName().equals("Arial"))
                .allMatch(style -> style.getFont().getFontHeightInPoints() >= 12)
                .allMatch(style -> style.getFillPattern() == FillPatternType.NO_FILL);
    }

    @Test
    void nothingFloatsButOneChartOnEachSheetOfAPlot() {
        for (var sheet : book.sheets()) {
            assertThat(sheet.getCTWorksheet().isSetHeaderFooter()).isFalse();
            if (sheet.getTables().isEmpty()) {
                var drawing = Objects.requireNonNull(sheet.getDrawingPatriarch());
                assertThat(drawing.getCTDrawing().sizeOfTwoCellAnchorArray()).isOne();
                assertThat(drawing.getCharts()).hasSize(1);
            } else {
                assertThat(sheet.getDrawingPatriarch()).isNull();
            }
        }
        assertThat(workbook.getAllPictures()).isEmpty();
        assertThat(workbook.isMacroEnabled()).isFalse();
    }

    @Test
    void everyChartIsToldInWordsBesideItAndToAScreenReader() {
        for (var sheet : book.plots()) {
            var frame =
                    sheet.getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr();
            assertThat(frame.getDescr()).isNotBlank();
            assertThat("Diagram: " + frame.getTitle()).isEqualTo(title(sheet));
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Med ord: " + frame.getDescr());
            assertThat(frame.getId()).isPositive();
        }
    }

    @Test
    void sheetsHaveNamesThatDifferAndNoneIsBlank() {
        assertThat(
                        book.sheets().stream()
                                .map(sheet -> sheet.getSheetName().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(book.sheets()).noneMatch(sheet -> title(sheet).isBlank());
    }

    @Test
    void everySheetHasOneTableFromColumnAToItsEndOrAPlotRightAfterItsTable() {
        for (var sheet : book.sheets()) {
            if (sheet.getTables().isEmpty()) {
                assertThat(sheet.getSheetName()).matches("(Diagram|Udvikling) [A-Z]+[0-9]+");
            } else {
                var table = onlyTable(sheet);
                assertThat(table.getStartColIndex()).isZero();
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                assertThat(linesAbove(table)).noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void theBookHasTitleAndLanguageAndOpensInA1OfItsFirstSheet() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Regionale tal for Region Midtjylland, 2017");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("da-DK");
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(workbook.getSheetAt(0).getActiveCell()).isEqualTo(CellAddress.A1);
    }
}
