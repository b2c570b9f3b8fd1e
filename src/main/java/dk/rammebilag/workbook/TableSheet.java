package dk.rammebilag.workbook;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Writes the cells of a sheet from the top: title, notes, headers, rows. */
final class TableSheet {

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
        styles.write(nextRow().createCell(0), table.caption(), Style.TITLE);
        for (var line : table.notes()) {
            styles.write(nextRow().createCell(0), line, Style.LINE);
        }
        var headerRow = next;
        var header = nextRow();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            styles.write(header.createCell(i), column.header(), Style.header(column.alignment()));
            sheet.setColumnWidth(i, 256 * ColumnWidths.of(table, i));
        }
        for (var i = 0; i < table.rows().size(); i++) {
            var row = nextRow();
            write(row, table, table.rows().get(i));
            if (!targets.isEmpty()) {
                link(row.getCell(0), targets.get(i));
            }
        }
        return headerRow;
    }

    private void write(Row row, Table table, Table.Row values) {
        for (var i = 0; i < table.columns().size(); i++) {
            var words = Style.text(table.columns().get(i).alignment(), values.summary());
            write(row.createCell(i), values.values().get(i), words);
        }
    }

    private void link(Cell cell, String target) {
        var helper = sheet.getWorkbook().getCreationHelper();
        var link = helper.createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(target, 0, 0, false, false).formatAsString());
        cell.setHyperlink(link);
        styles.write(cell, cell.getStringCellValue(), Style.LINK);
    }

    private Row nextRow() {
        return sheet.createRow(next++);
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
