package dk.rammebilag.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Where the cells of a workbook lead. */
class LinksTests {

    private static final Destination E17 =
            new Destination.Cell("kopi.xlsx", "Peter's \"ark\"", "E17");

    @Test
    void aCellOfAFileBesideIsReachedByTheFilesOneRelation() throws IOException {
        try (var workbook =
                open(E17, E17, new Destination.Cell("kopi.xlsx", "Køb og salg", "D4"))) {
            var sheet = workbook.getSheet("Liste");
            assertThat(links(sheet))
                    .containsExactly(
                            "kopi.xlsx#'Peter''s \"ark\"'!E17",
                            "kopi.xlsx#'Peter''s \"ark\"'!E17",
                            "kopi.xlsx#'Køb og salg'!D4");
            assertThat(sheet.getHyperlinkList())
                    .extracting(link -> link.getCTHyperlink().getId())
                    .containsOnly(sheet.getHyperlinkList().getFirst().getCTHyperlink().getId());
        }
    }

    @Test
    void aRowOfAnotherSheetIsReachedBelowTheHeadersOfThatSheet() throws IOException {
        try (var workbook =
                open(new Destination.Row("Regler", 2), new Destination.Row("Regler", 0))) {
            assertThat(links(workbook.getSheet("Liste")))
                    .containsExactly("'Regler'!A6", "'Regler'!A1");
            assertThat(workbook.getSheet("Regler").getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("B02");
        }
    }

    @Test
    void aPageIsReachedByItsAddress() throws IOException {
        try (var workbook = open(new Destination.Page("https://example.org/regler#B02"))) {
            var cell = workbook.getSheet("Liste").getRow(2).getCell(0);
            assertThat(cell.getHyperlink().getAddress())
                    .isEqualTo("https://example.org/regler#B02");
            assertThat(workbook.getFontAt(cell.getCellStyle().getFontIndex()).getUnderline())
                    .isEqualTo(FontUnderline.SINGLE.getByteValue());
        }
    }

    @Test
    void beyondWhatIsHeldLinksAreFormulasThatLookAndLeadTheSame() throws IOException {
        var many =
                IntStream.range(0, Links.HELD + 2).mapToObj(i -> E17).toArray(Destination[]::new);
        try (var workbook = open(many)) {
            var sheet = workbook.getSheet("Liste");
            assertThat(sheet.getHyperlinkList()).hasSize(Links.HELD);
            var last = sheet.getRow(sheet.getLastRowNum()).getCell(0);
            assertThat(last.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(last.getStringCellValue()).isEqualTo("E17");
            assertThat(last.getCellFormula())
                    .isEqualTo("HYPERLINK(\"kopi.xlsx#'Peter''s \"\"ark\"\"'!E17\",\"E17\")");
            assertThat(last.getCellStyle()).isEqualTo(sheet.getRow(2).getCell(0).getCellStyle());
        }
    }

    @Test
    void aSheetThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(new Destination.Row("Findes ikke", 1)))
                .withMessageContaining("Findes ikke");
    }

    private static Stream<String> links(XSSFSheet sheet) {
        return IntStream.rangeClosed(2, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(0))
                .map(XSSFCell::getHyperlink)
                .map(link -> link.getAddress());
    }

    private static XSSFWorkbook open(Destination... destinations) throws IOException {
        var columns = List.of(Table.Column.words("Celle", 1));
        var list =
                new Book.Sheet(
                        "Liste",
                        "Liste",
                        List.of(),
                        columns,
                        () ->
                                Arrays.stream(destinations)
                                        .map(to -> Table.Row.of(new Value.Link("E17", to))),
                        "Ingen",
                        true);
        var codes = Stream.of("S06", "B02").map(code -> Table.Row.of(Value.text(code))).toList();
        var rules = new Table("Regler", columns, codes, List.of("En linje", "En til"));
        return Books.open(
                new Book(
                        Books.PROPERTIES,
                        List.of(),
                        List.of(list, new Book.Sheet("Regler", rules)),
                        List.of(),
                        false));
    }
}
