package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table: the header is repeated on each page, and a row is only split where no page holds
 * it.
 */
final class TableWriter {

    private static final float STRONG = 0.9f;
    private static final float FINE = 0.5f;

    private final Press press;

    TableWriter(Press press) {
        this.press = press;
    }

    /** A table as it will be set. */
    MeasuredTable measured(Table table) {
        return press.measured().of(table);
    }

    void write(MeasuredTable table, Tag parent) {
        var pages = press.pages();
        pages.space(MeasuredTable.SPACE);
        pages.need(table.flow().beginning(pages.left()));
        var tag = parent.child("Table");
        press.set(tag.child("Caption"), table.caption(), press.type().caption(), Style.SIDE);
        pages.down(MeasuredTable.BELOW_CAPTION);
        if (table.rows().isEmpty()) {
            // A head without a body is no table to a validator; its row may be a body of its own.
            writeHeader(table, tag.child("TBody").child("TR"));
        } else {
            writeHeader(table, tag.child("THead").child("TR"));
            writeRows(table, tag.child("TBody"));
        }
        pages.down(MeasuredTable.ABOVE_NOTES);
        table.notes()
                .forEach(note ->
                        press.set(parent.child("P"), note, press.type().small(), Style.SIDE));
        pages.space(MeasuredTable.SPACE);
    }

    private void writeHeader(MeasuredTable table, Tag row) {
        var tags = table.columns().stream().map(_ -> row.child("TH").scope("Column")).toList();
        writeCells(table, table.header(), tags);
        rule(STRONG, true);
    }

    private void writeRows(MeasuredTable table, Tag body) {
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            if (i > 0 && table.flow().needed(i) > press.pages().left()) {
                nextPage(table);
            }
            if (row.kind() == MeasuredRow.Kind.SUMMARY) {
                rule(STRONG, true);
            }
            var tag = body.child("TR");
            writeRow(table, row, cellTags(tag, row));
            tag.finish(press.canvas().writer());
            rule(FINE, false);
        }
    }

    /** The first column heads its row. */
    private static List<Tag> cellTags(Tag tag, MeasuredRow row) {
        var tags = new ArrayList<Tag>();
        for (var value : row.values()) {
            var cell = tags.isEmpty() ? tag.child("TH").scope("Row") : tag.child("TD");
            tags.add(cell.holding(value));
        }
        return tags;
    }

    private void writeRow(MeasuredTable table, MeasuredRow row, List<Tag> tags) {
        var rest = row;
        while (table.flow().isTooHigh(row.height()) && rest.height() > press.pages().left()) {
            var drawn = rest.hasStrip() ? Strip.HEIGHT : 0;
            var here = row.linesIn(press.pages().left() - drawn);
            writeCells(table, rest.part(0, here), tags);
            rest = rest.part(here, rest.lines());
            nextPage(table);
        }
        writeCells(table, rest, tags);
    }

    private void writeCells(MeasuredTable table, MeasuredRow row, List<Tag> tags) {
        for (int i = 0; i < tags.size(); i++) {
            var column = i;
            press.canvas().tagged(tags.get(i), () -> writeCell(table, row, column));
        }
        for (int i = 0; i < row.values().size(); i++) {
            if (row.values().get(i) instanceof Value.Spread spread) {
                draw(spread, table.columns().get(i));
            }
        }
        press.pages().down(row.height());
    }

    /** The words under it tell all of it. */
    private void draw(Value.Spread spread, Column column) {
        var canvas = press.canvas();
        var middle = press.pages().y() + MeasuredRow.PADDING + Strip.HEIGHT / 2;
        canvas.decoration(() -> Strip.draw(canvas, spread, column.left(), column.inner(), middle));
    }

    /** The header again on a later page, which a screen reader need not hear again. */
    private void nextPage(MeasuredTable table) {
        press.pages().next();
        press.canvas()
                .pagination(() -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        writeCell(table, table.header(), i);
                    }
                });
        press.pages().down(table.header().height());
        rule(STRONG, true);
    }

    private void writeCell(MeasuredTable table, MeasuredRow row, int column) {
        var style = row.style();
        var isHeader = row.kind() == MeasuredRow.Kind.HEADER;
        var lines = row.cells().get(column);
        // Headers stand at the foot of their row, beside the numbers they head.
        var lead = isHeader ? (row.lines() - lines.size()) * style.leading() : 0;
        var top = press.baseline(style) + MeasuredRow.PADDING;
        var baseline = top + lead + row.above(column);
        var place = table.columns().get(column);
        for (var line : lines) {
            var x =
                    isHeader
                            ? place.headerX(line, press.fonts())
                            : place.x(line, style, press.fonts());
            press.canvas().line(line, x, baseline);
            baseline += style.leading();
        }
    }

    private void rule(float weight, boolean strong) {
        var canvas = press.canvas();
        var y = press.pages().y();
        canvas.decoration(() ->
                canvas.rule(
                        Style.SIDE,
                        y,
                        Style.MEASURE,
                        weight,
                        strong ? press.type().ink() : Style.HAIRLINE));
    }
}
