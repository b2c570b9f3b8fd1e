package dk.rammebilag.workbook;

import dk.rammebilag.document.Table.Alignment;
import dk.rammebilag.document.Table.Column;
import java.util.List;

/**
 * How a cell looks.
 *
 * @param role what it is
 * @param decimals how many decimals a number shows
 * @param side where in its column it stands
 * @param summary whether it belongs to a row that sums up the others
 * @param quoted whether it is text that Excel might otherwise take for a formula
 */
record Style(Role role, int decimals, Side side, boolean summary, boolean quoted) {

    static final Style TITLE = new Style(Role.TITLE, 0, Side.LEFT, false, false);
    static final Style LINE = new Style(Role.LINE, 0, Side.LEFT, false, false);
    static final Style WRAPPED = new Style(Role.WRAPPED, 0, Side.LEFT, false, false);
    static final Style TEXT = new Style(Role.TEXT, 0, Side.LEFT, false, false);

    enum Role {
        TITLE,
        LINE,
        /** A line that goes on below where its column ends. */
        WRAPPED,
        HEADER,
        LINK,
        TEXT,
        NUMBER
    }

    enum Side {
        LEFT,
        /** To the left, a little off what fills the column before. */
        INDENTED,
        RIGHT;

        static Side of(List<Column> columns, int index) {
            if (columns.get(index).alignment() == Alignment.DECIMAL) {
                return RIGHT;
            }
            return index == 0 ? LEFT : INDENTED;
        }
    }

    static Style header(Side side) {
        return new Style(Role.HEADER, 0, side, false, false);
    }

    static Style text(Side side, boolean summary) {
        return new Style(Role.TEXT, 0, side, summary, false);
    }

    static Style number(int decimals, boolean summary) {
        return new Style(Role.NUMBER, decimals, Side.RIGHT, summary, false);
    }

    Style asLink() {
        return new Style(Role.LINK, decimals, side, summary, quoted);
    }

    Style quotedIf(boolean needed) {
        return new Style(role, decimals, side, summary, needed);
    }
}
