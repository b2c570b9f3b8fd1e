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
        List<Column> columns,
        List<Line> caption,
        MeasuredRow header,
        List<MeasuredRow> rows,
        List<List<Line>> notes) {

    /** The space above and below a table. */
    static final float SPACE = 12;

    static final float BELOW_CAPTION = 4;
    static final float ABOVE_NOTES = 3;

    /** How many rows stay with the header at the end of a page. */
    private static final int FIRST_ROWS = 3;

    /** How many rows stay with the notes on the last page. */
    private static final int LAST_ROWS = 3;

    /** How much of a page may be left blank to keep a table in one piece. */
    private static final float MOST_BLANK = 0.6f;

    static MeasuredTable of(Table table, Fonts fonts, LineBreaker breaker) {
        var columns = new Columns(fonts, breaker).of(table);
        var headers = table.columns().stream().map(Table.Column::header).toList();
        return new MeasuredTable(
                columns,
                breaker.lines(table.caption(), Style.CAPTION, Style.MEASURE),
                row(headers, MeasuredRow.Kind.HEADER, columns, breaker),
                table.rows().stream().map(row -> row(row, columns, breaker)).toList(),
                table.notes().stream()
                        .map(note -> breaker.lines(note, Style.SMALL, Style.MEASURE))
                        .toList());
    }

    private static MeasuredRow row(Row row, List<Column> columns, LineBreaker breaker) {
        var kind = row.summary() ? MeasuredRow.Kind.SUMMARY : MeasuredRow.Kind.BODY;
        var texts = row.values().stream().map(value -> value.printed()).toList();
        return row(texts, kind, columns, breaker);
    }

    private static MeasuredRow row(
            List<String> texts, MeasuredRow.Kind kind, List<Column> columns, LineBreaker breaker) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(breaker.lines(texts.get(i), kind.style(), columns.get(i).inner()));
        }
        return new MeasuredRow(kind, cells);
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
        if (row < rows.size() - LAST_ROWS) {
            return rows.get(row).height();
        }
        var rest = height(rows.subList(row, rows.size())) + foot();
        return rest <= roomBelowHeader() ? rest : rows.get(row).height();
    }

    /** How much a page holds on which the table goes on. */
    private float roomBelowHeader() {
        return Pages.room() - header.height();
    }

    /** Whether a row must be split because no page holds it. */
    boolean isTooHigh(MeasuredRow row) {
        return row.height() > roomBelowHeader();
    }

    private float foot() {
        return ABOVE_NOTES + notes.stream().mapToInt(List::size).sum() * Style.SMALL.leading();
    }

    private static float height(List<MeasuredRow> rows) {
        return (float) rows.stream().mapToDouble(MeasuredRow::height).sum();
    }
}
