package dk.rammebilag.workbook;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.workbook.Style.Side;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Writes the cells of a sheet from the top: title, notes, headers, rows. */
final class TableSheet {

    /** Excel keeps widths in 256ths of a character. */
    private static final int UNITS_A_CHARACTER = 256;

    private final Sheet sheet;
    private final Styles styles;
    private int next;

    TableSheet(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * Writes the table.
     *
     * @param targets for each row the sheet its first cell leads to; empty where they lead nowhere
     * @return the row, from 0, of its headers
     */
    int write(Table table, List<String> targets) {
        styles.write(nextRow(RowHeights.TITLE).createCell(0), table.caption(), Style.TITLE);
        for (var line : table.notes()) {
            styles.write(nextRow(RowHeights.LINE).createCell(0), line, Style.LINE);
        }
        var headerRow = next;
        var widths = ColumnWidths.of(table);
        writeHeaders(table.columns(), widths);
        for (var i = 0; i < table.rows().size(); i++) {
            var row = writeRow(table.columns(), table.rows().get(i), widths);
            if (!targets.isEmpty()) {
                link(row.getCell(0), targets.get(i));
            }
        }
        return headerRow;
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

    private Row writeRow(List<Table.Column> columns, Table.Row values, List<Integer> widths) {
        var printed = values.values().stream().map(Value::printed).toList();
        var row = nextRow(RowHeights.of(printed, widths));
        for (var i = 0; i < columns.size(); i++) {
            var words = Style.text(Side.of(columns, i), values.summary());
            write(row.createCell(i), values.values().get(i), words);
        }
        return row;
    }

    private void link(Cell cell, String target) {
        var helper = sheet.getWorkbook().getCreationHelper();
        var link = helper.createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(target, 0, 0, false, false).formatAsString());
        cell.setHyperlink(link);
        styles.write(cell, cell.getStringCellValue(), Style.LINK);
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
            case Value.Text text -> styles.write(cell, text.printed(), words);
            case Value.Signed sign -> styles.write(cell, sign.printed(), words);
        }
    }
}
