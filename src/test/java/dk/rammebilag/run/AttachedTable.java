package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.language.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/**
 * A table of a bilag as the workbook within it holds it.
 *
 * @param caption the line over it
 * @param headers of its columns
 * @param rows its cells under their header, numbers as a double is written
 */
record AttachedTable(String caption, List<String> headers, List<Map<String, String>> rows) {

    private static final PdfName EMBEDDED = new PdfName("EmbeddedFiles");

    /** The tables within a bilag, in their order. */
    static List<AttachedTable> of(Path bilag) throws IOException {
        var tables = new ArrayList<AttachedTable>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(attached(bilag)))) {
            for (var table : new ReadBook(workbook).tables()) {
                tables.add(of(table));
            }
        }
        return tables;
    }

    /** Whether it has all of these columns, by the keys of their texts. */
    boolean has(String... keys) {
        return headers.containsAll(Stream.of(keys).map(AttachedTable::header).toList());
    }

    /** The cell of a row under the header with that key. */
    static String cell(Map<String, String> row, String key) {
        return assertThat(row).extractingByKey(header(key)).isNotNull().actual();
    }

    static String header(String key) {
        return Messages.text(key);
    }

    private static AttachedTable of(XSSFTable table) {
        var headers = texts(table, table.getStartRowIndex());
        return new AttachedTable(
                ReadBook.title(table.getXSSFSheet()),
                headers,
                IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                        .mapToObj(row -> byHeader(headers, texts(table, row)))
                        .toList());
    }

    private static Map<String, String> byHeader(List<String> headers, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < headers.size(); i++) {
            row.put(headers.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> texts(XSSFTable table, int row) {
        var cells = ReadBook.row(table, row);
        return IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                .mapToObj(at -> text(cells.getCell(at, MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private static byte[] attached(Path bilag) throws IOException {
        try (var reader = new PdfReader(bilag.toString())) {
            var names =
                    reader.getCatalog()
                            .getAsDict(PdfName.NAMES)
                            .getAsDict(EMBEDDED)
                            .getAsArray(PdfName.NAMES);
            for (var i = 1; i < names.size(); i += 2) {
                var file = names.getAsDict(i);
                if (file.getAsString(PdfName.UF).toUnicodeString().endsWith(".xlsx")) {
                    return PdfReader.getStreamBytes(stream(file));
                }
            }
        }
        throw new AssertionError("no workbook in " + bilag);
    }

    private static PRStream stream(PdfDictionary file) {
        return (PRStream) PdfReader.getPdfObject(file.getAsDict(PdfName.EF).get(PdfName.F));
    }
}
