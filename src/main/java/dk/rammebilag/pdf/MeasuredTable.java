package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A table broken into lines and ready to be set.
 *
 * @param columns where the columns stand
 * @param caption the lines of its caption
 * @param header its row of headers
 * @param rows its other rows
 * @param notes the lines of each note under it
 */
record MeasuredTable(
        Columns columns,
        List<Line> caption,
        Cells header,
        List<Cells> rows,
        List<List<Line>> notes) {

    /** The space above and below a table. */
    static final float SPACE = 12;

    static final float PADDING = 2;
    static final float BELOW_CAPTION = 4;
    static final float ABOVE_NOTES = 3;

    /** How many rows stay with the header at the end of a page. */
    private static final int FIRST_ROWS = 3;

    /** How many rows stay with the notes on the last page. */
    private static final int LAST_ROWS = 3;

    /** How much of a page may be left blank to keep a table in one piece. */
    private static final float MOST_BLANK = 0.6f;

    static MeasuredTable of(Table table, Fonts fonts, LineBreaker breaker) {
        var columns = Columns.of(table, fonts);
        var headers = new ArrayList<List<Line>>();
        for (int i = 0; i < table.columns().size(); i++) {
            var text = table.columns().get(i).header();
            headers.add(breaker.lines(text, Style.CELL_STRONG, columns.inner(i)));
        }
        return new MeasuredTable(
                columns,
                breaker.lines(table.caption(), Style.CAPTION, Style.MEASURE),
                new Cells(headers, Style.CELL_STRONG, Kind.HEADER),
                table.rows().stream().map(row -> cells(row, columns, breaker)).toList(),
                table.notes().stream()
                        .map(note -> breaker.lines(note, Style.SMALL, Style.MEASURE))
                        .toList());
    }

    private static Cells cells(Row row, Columns columns, LineBreaker breaker) {
        var style = row.summary() ? Style.CELL_STRONG : Style.CELL;
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < row.values().size(); i++) {
            lines.add(breaker.lines(row.values().get(i).printed(), style, columns.inner(i)));
        }
        return new Cells(lines, style, row.summary() ? Kind.SUMMARY : Kind.BODY);
    }

    /**
     * The room it must have to begin on a page. A table that has room on a page is not split over
     * two, unless that left most of this one blank; a longer one begins with some of its rows.
     *
     * @param left what is left of this page
     */
    float beginning(float left) {
        var head = caption.size() * Style.CAPTION.leading() + BELOW_CAPTION + header.height();
        var whole = head + height(rows) + foot();
        var begun = head + height(rows.subList(0, Math.min(rows.size(), FIRST_ROWS)));
        return whole <= Pages.room() && left < Pages.room() * MOST_BLANK ? whole : begun;
    }

    /** What must have room for a row to stand here: the last ones stand with the notes. */
    float needed(int row) {
        return row >= rows.size() - LAST_ROWS
                ? height(rows.subList(row, rows.size())) + foot()
                : rows.get(row).height();
    }

    private float foot() {
        return ABOVE_NOTES + notes.stream().mapToInt(List::size).sum() * Style.SMALL.leading();
    }

    private static float height(List<Cells> rows) {
        return (float) rows.stream().mapToDouble(Cells::height).sum();
    }

    /** What a row is to the others. */
    enum Kind {
        HEADER,
        BODY,
        SUMMARY
    }

    /**
     * A row ready to be set.
     *
     * @param lines the lines of each of its cells
     */
    record Cells(List<List<Line>> lines, Style.Text style, Kind kind) {

        float height() {
            var most = lines.stream().mapToInt(List::size).max().orElse(1);
            return most * style.leading() + 2 * PADDING;
        }
    }
}
