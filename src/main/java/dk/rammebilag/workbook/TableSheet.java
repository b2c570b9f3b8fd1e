package dk.rammebilag.workbook;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.workbook.Style.Side;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes the cells of a sheet from the top: title, notes, headers, rows. */
final class TableSheet {

    /** Excel has 1,048,576 rows a sheet; the rest is for title, notes and headers. */
    private static final int MOST_ROWS = 1_048_000;

    /** Rows that tell how wide the columns are to be; a long list is not held for it. */
    private static final int MEASURED = 1_000;

    /** Excel keeps widths in 256ths of a character. */
    private static final int UNITS_A_CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Links links;
    private int next;

    TableSheet(SXSSFSheet sheet, Styles styles, Links links) {
        this.sheet = sheet;
        this.styles = styles;
        this.links = links;
    }

    /** The row, from 0, the headers of a sheet stand in: below its title and notes. */
    static int headerRow(Book.Sheet sheet) {
        return 1 + sheet.notes().size();
    }

    /**
     * Writes the table, as far as the rows fit in a sheet.
     *
     * @param rows its rows; those that did not fit are left in it
     * @return how many rows were written
     */
    int write(Book.Sheet table, Iterator<Table.Row> rows) {
        styles.write(nextRow(RowHeights.TITLE).createCell(0), table.caption(), Style.TITLE);
        for (var line : table.notes()) {
            styles.write(nextRow(RowHeights.LINE).createCell(0), line, Style.LINE);
        }
        var first = new ArrayList<Table.Row>();
        while (rows.hasNext() && first.size() < MEASURED) {
            first.add(rows.next());
        }
        var widths = ColumnWidths.of(table.columns(), first);
        writeHeaders(table.columns(), widths);
        first.forEach(row -> writeRow(table.columns(), row, widths));
        var written = first.size();
        for (; rows.hasNext() && written < MOST_ROWS; written++) {
            writeRow(table.columns(), rows.next(), widths);
        }
        return written;
    }

    private void writeHeaders(List<Table.Column> columns, List<Integer> widths) {
        var headers = columns.stream().map(Table.Column::header).toList();
        var row = nextRow(RowHeights.ofHeaders(headers, widths));
        for (var i = 0; i < columns.size(); i++) {
            var style = Style.header(Side.of(columns, i));
            styles.write(row.createCell(i), headers.get(i), style);
            sheet.setColumnWidth(i, UNITS_A_CHARACTER * widths.get(i));
        }
    }

    private void writeRow(List<Table.Column> columns, Table.Row values, List<Integer> widths) {
        var printed = values.values().stream().map(Value::printed).toList();
        var row = nextRow(RowHeights.of(printed, widths));
        for (var i = 0; i < columns.size(); i++) {
            var words = Style.text(Side.of(columns, i), values.summary());
            write(row.createCell(i), values.values().get(i), words);
        }
    }

    private Row nextRow(float points) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }

    private void write(Cell cell, Value value, Style words) {
        switch (value) {
            case Value.Numeric number -> {
                cell.setCellValue(number.exact().doubleValue());
                cell.setCellStyle(styles.of(Style.number(number.decimals(), words.summary())));
            }
            case Value.Text _, Value.Abbreviated _, Value.Spread _, Value.Signed _ ->
                    styles.write(cell, value.printed(), words);
            case Value.Link link -> {
                var leads = links.put(cell, link);
                styles.write(cell, link.printed(), leads ? words.asLink() : words);
            }
        }
    }
}
