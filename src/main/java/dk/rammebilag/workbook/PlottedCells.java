package dk.rammebilag.workbook;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that a plot is drawn of: what stands in them and how Excel names them. */
final class PlottedCells {

    private final Book.Sheet sheet;
    private final List<Table.Row> rows;

    PlottedCells(Book.Sheet sheet) {
        this.sheet = sheet;
        try (var all = sheet.rows().get()) {
            rows = all.toList();
        }
    }

    String words(Plot.Cell cell) {
        return cell.row() == 0
                ? sheet.columns().get(cell.column()).header()
                : value(cell).printed();
    }

    /** The number in a cell; null where there is none to draw. */
    @Nullable BigDecimal number(Plot.Cell cell) {
        return switch (value(cell)) {
            case Value.Numeric number -> number.exact();
            case Value.Signed(var sign) when sign == Sign.NIL -> BigDecimal.ZERO;
            default -> null;
        };
    }

    /** The cells of labels in one reference. */
    String labels(List<Plot.Cell> cells) {
        return reference(cells.stream().map(this::address).toList());
    }

    /**
     * The cells of values in one reference. Excel draws a sign as zero, so that a cell with one is
     * passed over for the empty cell to the right of the table, which is a gap.
     */
    String values(List<Plot.Cell> cells) {
        return reference(
                cells.stream()
                        .map(cell ->
                                number(cell) == null
                                        ? new Plot.Cell(cell.row(), sheet.columns().size())
                                        : cell)
                        .map(this::address)
                        .toList());
    }

    private Value value(Plot.Cell cell) {
        return rows.get(cell.row() - 1).values().get(cell.column());
    }

    private String address(Plot.Cell cell) {
        var row = TableSheet.headerRow(sheet) + cell.row();
        return new CellReference(sheet.name(), row, cell.column(), true, true).formatAsString();
    }

    private static String reference(List<String> addresses) {
        return addresses.size() == 1
                ? addresses.getFirst()
                : "(" + String.join(",", addresses) + ")";
    }
}
