package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of ours that was read back: sheets with a table each, and sheets with a chart each.
 */
record ReadBook(XSSFWorkbook workbook) {

    List<XSSFSheet> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(XSSFSheet.class::cast)
                .toList();
    }

    List<XSSFSheet> plots() {
        return sheets().stream().filter(sheet -> sheet.getTables().isEmpty()).toList();
    }

    List<XSSFTable> tables() {
        return sheets().stream()
                .filter(sheet -> !sheet.getTables().isEmpty())
                .map(ReadBook::onlyTable)
                .toList();
    }

    static XSSFTable onlyTable(XSSFSheet sheet) {
        assertThat(sheet.getTables()).hasSize(1);
        return sheet.getTables().getFirst();
    }

    static String title(XSSFSheet sheet) {
        return sheet.getRow(0).getCell(0).getStringCellValue();
    }

    static List<String> linesAbove(XSSFTable table) {
        return IntStream.range(0, table.getStartRowIndex())
                .mapToObj(row -> Objects.requireNonNull(row(table, row)))
                .map(row -> row.getCell(0).getStringCellValue())
                .toList();
    }

    static Row row(XSSFTable table, int row) {
        return table.getXSSFSheet().getRow(row);
    }

    /** Every cell of a table with its headers, whether anything was written in it or not. */
    static Stream<Cell> cells(XSSFTable table) {
        return IntStream.rangeClosed(table.getStartRowIndex(), table.getEndRowIndex())
                .boxed()
                .flatMap(row ->
                        IntStream.rangeClosed(0, table.getEndColIndex())
                                .mapToObj(column ->
                                        row(table, row)
                                                .getCell(
                                                        column,
                                                        Row.MissingCellPolicy
                                                                .CREATE_NULL_AS_BLANK)));
    }

    static Stream<Cell> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false);
    }

    static Stream<Cell> all(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).flatMap(ReadBook::cells);
    }

    String namedStyle(Cell cell) {
        var id = ((XSSFCellStyle) cell.getCellStyle()).getCoreXf().getXfId();
        return workbook
                .getStylesSource()
                .getCTStylesheet()
                .getCellStyles()
                .getCellStyleList()
                .stream()
                .filter(named -> named.getXfId() == id)
                .map(named -> named.getName())
                .findFirst()
                .orElse("");
    }
}
