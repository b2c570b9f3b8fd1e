package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Sets a table: rows are not split, the header is repeated on each page. */
final class TableWriter {

    private static final float PADDING = 3;
    private static final float BELOW_CAPTION = 4;
    private static final float BELOW = 12;

    private static final float ABOVE_NOTES = 3;

    /** How many rows stay with the header at the end of a page. */
    private static final int FIRST_ROWS = 3;

    /** How many rows stay with the notes on the last page. */
    private static final int LAST_ROWS = 3;

    /** How much of a page may be left blank to keep a table in one piece. */
    private static final float MOST_BLANK = 0.55f;

    private final Sheet sheet;

    TableWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(Table table, Tag parent) {
        var columns = Columns.of(table, sheet.fonts());
        var caption = sheet.breaker().lines(table.caption(), Style.CAPTION, Style.MEASURE);
        var header = header(table, columns);
        var rows = table.rows().stream().map(row -> cells(row, columns)).toList();
        var notes =
                table.notes().stream()
                        .map(note -> sheet.breaker().lines(note, Style.SMALL, Style.MEASURE))
                        .toList();
        var head = caption.size() * Style.CAPTION.leading() + BELOW_CAPTION + header.height();
        var foot = ABOVE_NOTES + notes.stream().mapToInt(List::size).sum() * Style.SMALL.leading();
        begin(head, rows, foot);

        var tag = parent.child("Table");
        sheet.set(tag.child("Caption"), caption, Style.CAPTION, Style.SIDE);
        sheet.pages().down(BELOW_CAPTION);
        write(header, columns, tag.child("THead").child("TR"));
        var body = tag.child("TBody");
        for (int i = 0; i < rows.size(); i++) {
            if (needed(rows, i, foot) > sheet.pages().left() && !sheet.pages().isAtTop()) {
                sheet.pages().next();
                repeat(header, columns);
            }
            write(rows.get(i), columns, body.child("TR"));
        }
        sheet.pages().down(ABOVE_NOTES);
        notes.forEach(note -> sheet.set(parent.child("P"), note, Style.SMALL, Style.SIDE));
        sheet.pages().down(BELOW);
    }

    /**
     * A table that has room on a page is not split over two, unless that left most of this one
     * blank; a longer one begins with some of its rows.
     */
    private void begin(float head, List<Cells> rows, float foot) {
        var pages = sheet.pages();
        var whole = head + height(rows) + foot;
        var begun = head + height(rows.subList(0, Math.min(rows.size(), FIRST_ROWS)));
        var mayLeaveBlank = pages.left() < Pages.room() * MOST_BLANK;
        pages.need(whole <= Pages.room() && mayLeaveBlank ? whole : begun);
    }

    /** What must have room for a row to stand here: the last ones stand with the notes. */
    private static float needed(List<Cells> rows, int row, float foot) {
        return row >= rows.size() - LAST_ROWS
                ? height(rows.subList(row, rows.size())) + foot
                : rows.get(row).height();
    }

    private static float height(List<Cells> rows) {
        return (float) rows.stream().mapToDouble(Cells::height).sum();
    }

    /** A row ready to be set: the lines of each of its cells. */
    private record Cells(List<List<Line>> lines, Style.Text style, Kind kind) {

        enum Kind {
            HEADER,
            BODY,
            SUMMARY
        }

        float height() {
            var most = lines.stream().mapToInt(List::size).max().orElse(1);
            return most * style.leading() + 2 * PADDING;
        }
    }

    private Cells header(Table table, Columns columns) {
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < table.columns().size(); i++) {
            lines.add(lines(table.columns().get(i).header(), Style.CELL_STRONG, columns, i));
        }
        return new Cells(lines, Style.CELL_STRONG, Cells.Kind.HEADER);
    }

    private Cells cells(Row row, Columns columns) {
        var style = row.summary() ? Style.CELL_STRONG : Style.CELL;
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < row.values().size(); i++) {
            lines.add(lines(row.values().get(i).printed(), style, columns, i));
        }
        return new Cells(lines, style, row.summary() ? Cells.Kind.SUMMARY : Cells.Kind.BODY);
    }

    private List<Line> lines(String text, Style.Text style, Columns columns, int column) {
        return sheet.breaker().lines(text, style, columns.inner(column));
    }

    private void write(Cells row, Columns columns, Tag tag) {
        rulesAbove(row);
        for (int i = 0; i < row.lines().size(); i++) {
            var column = i;
            sheet.canvas().tagged(cellTag(row, i, tag), () -> writeLines(row, columns, column));
        }
        sheet.pages().down(row.height());
        rulesBelow(row);
    }

    private static Tag cellTag(Cells row, int column, Tag tag) {
        if (row.kind() == Cells.Kind.HEADER) {
            return tag.child("TH").scope("Column");
        }
        return column == 0 ? tag.child("TH").scope("Row") : tag.child("TD");
    }

    /** The header again on a later page, which a screen reader need not hear again. */
    private void repeat(Cells header, Columns columns) {
        sheet.canvas()
                .pagination(() -> {
                    for (int i = 0; i < header.lines().size(); i++) {
                        writeLines(header, columns, i);
                    }
                });
        sheet.pages().down(header.height());
        rulesBelow(header);
    }

    private void writeLines(Cells row, Columns columns, int column) {
        var lines = row.lines().get(column);
        // Headers stand at the foot of their row, beside the numbers they head.
        var lead =
                row.kind() == Cells.Kind.HEADER
                        ? row.height() - 2 * PADDING - lines.size() * row.style().leading()
                        : 0;
        var baseline = sheet.baseline(row.style()) + PADDING + lead;
        for (var line : lines) {
            sheet.canvas().line(line, columns.x(column, line, row.style()), baseline);
            baseline += row.style().leading();
        }
    }

    private void rulesAbove(Cells row) {
        if (row.kind() == Cells.Kind.SUMMARY) {
            rule(0.9f, true);
        }
    }

    private void rulesBelow(Cells row) {
        rule(row.kind() == Cells.Kind.HEADER ? 0.9f : 0.5f, row.kind() == Cells.Kind.HEADER);
    }

    private void rule(float weight, boolean strong) {
        var canvas = sheet.canvas();
        var y = sheet.pages().y();
        canvas.decoration(() ->
                canvas.rule(
                        Style.SIDE, y, Style.MEASURE, weight, strong ? Style.INK : Style.HAIRLINE));
    }
}
