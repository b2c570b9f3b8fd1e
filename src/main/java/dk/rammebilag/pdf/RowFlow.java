package dk.rammebilag.pdf;

import java.util.List;

/**
 * How the rows of a table are shared between pages, each of which begins with its header.
 *
 * @param caption the height of its caption
 * @param header the height of its header
 * @param rows the height of each row
 * @param foot the height of what stands under it
 */
record RowFlow(float caption, float header, List<Float> rows, float foot) {

    /** How many rows stay with the header at the end of a page. */
    private static final int FIRST_ROWS = 3;

    /** How many rows stay with the notes on the last page. */
    private static final int LAST_ROWS = 3;

    /** How much of a page may be left blank to keep a table in one piece. */
    private static final float MOST_BLANK = 0.45f;

    /** The same with more under it. */
    RowFlow over(float more) {
        return new RowFlow(caption, header, rows, foot + more);
    }

    /**
     * The room it must have to begin on a page. A table that has room on a page is not split over
     * two, unless that left most of this one blank; a longer one begins with some of its rows. One
     * of few rows is never split where a page holds it.
     *
     * @param left what is left of this page
     */
    float beginning(float left) {
        var head = caption + header;
        var whole = head + sum(rows) + foot;
        var begun = head + sum(rows.subList(0, Math.min(rows.size(), FIRST_ROWS)));
        var isShort = rows.size() < FIRST_ROWS + LAST_ROWS || left < Pages.room() * MOST_BLANK;
        return whole <= Pages.room() && isShort ? whole : begun;
    }

    /**
     * What must have room for a row to stand here: the first ones stand with the header, the last
     * ones with the notes.
     */
    float needed(int row) {
        if (row < Math.max(FIRST_ROWS, rows.size() - LAST_ROWS)) {
            return rows.get(row);
        }
        var rest = sum(rows.subList(row, rows.size())) + foot;
        return rest <= roomBelowHeader() ? rest : rows.get(row);
    }

    /** Whether a row must be split because no page holds it. */
    boolean isTooHigh(float row) {
        return row > roomBelowHeader();
    }

    /** How much a page holds on which the table goes on. */
    private float roomBelowHeader() {
        return Pages.room() - header;
    }

    private static float sum(List<Float> heights) {
        return (float) heights.stream().mapToDouble(Float::doubleValue).sum();
    }
}
