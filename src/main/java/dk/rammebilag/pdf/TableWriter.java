package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import dk.rammebilag.pdf.MeasuredTable.Cells;
import dk.rammebilag.pdf.MeasuredTable.Kind;

/** Sets a table: rows are not split, the header is repeated on each page. */
final class TableWriter {

    private final Press press;

    TableWriter(Press press) {
        this.press = press;
    }

    /** A table as it will be set. */
    MeasuredTable measured(Table table) {
        return MeasuredTable.of(table, press.fonts(), press.breaker());
    }

    void write(MeasuredTable table, Tag parent) {
        var pages = press.pages();
        pages.space(MeasuredTable.SPACE);
        pages.need(table.beginning(pages.left()));
        var tag = parent.child("Table");
        press.set(tag.child("Caption"), table.caption(), Style.CAPTION, Style.SIDE);
        pages.down(MeasuredTable.BELOW_CAPTION);
        write(table.header(), table.columns(), tag.child("THead").child("TR"));
        var body = tag.child("TBody");
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.needed(i) > pages.left() && !pages.isAtTop()) {
                pages.next();
                repeat(table.header(), table.columns());
            }
            write(table.rows().get(i), table.columns(), body.child("TR"));
        }
        pages.down(MeasuredTable.ABOVE_NOTES);
        table.notes().forEach(note -> press.set(parent.child("P"), note, Style.SMALL, Style.SIDE));
        pages.space(MeasuredTable.SPACE);
    }

    private void write(Cells row, Columns columns, Tag tag) {
        rulesAbove(row);
        for (int i = 0; i < row.lines().size(); i++) {
            var column = i;
            press.canvas().tagged(cellTag(row, i, tag), () -> writeLines(row, columns, column));
        }
        press.pages().down(row.height());
        rulesBelow(row);
    }

    private static Tag cellTag(Cells row, int column, Tag tag) {
        if (row.kind() == Kind.HEADER) {
            return tag.child("TH").scope("Column");
        }
        return column == 0 ? tag.child("TH").scope("Row") : tag.child("TD");
    }

    /** The header again on a later page, which a screen reader need not hear again. */
    private void repeat(Cells header, Columns columns) {
        press.canvas()
                .pagination(() -> {
                    for (int i = 0; i < header.lines().size(); i++) {
                        writeLines(header, columns, i);
                    }
                });
        press.pages().down(header.height());
        rulesBelow(header);
    }

    private void writeLines(Cells row, Columns columns, int column) {
        var lines = row.lines().get(column);
        // Headers stand at the foot of their row, beside the numbers they head.
        var lead =
                row.kind() == Kind.HEADER
                        ? row.height()
                                - 2 * MeasuredTable.PADDING
                                - lines.size() * row.style().leading()
                        : 0;
        var baseline = press.baseline(row.style()) + MeasuredTable.PADDING + lead;
        for (var line : lines) {
            press.canvas().line(line, columns.x(column, line, row.style()), baseline);
            baseline += row.style().leading();
        }
    }

    private void rulesAbove(Cells row) {
        if (row.kind() == Kind.SUMMARY) {
            rule(0.9f, true);
        }
    }

    private void rulesBelow(Cells row) {
        rule(row.kind() == Kind.HEADER ? 0.9f : 0.5f, row.kind() == Kind.HEADER);
    }

    private void rule(float weight, boolean strong) {
        var canvas = press.canvas();
        var y = press.pages().y();
        canvas.decoration(() ->
                canvas.rule(
                        Style.SIDE, y, Style.MEASURE, weight, strong ? Style.INK : Style.HAIRLINE));
    }
}
