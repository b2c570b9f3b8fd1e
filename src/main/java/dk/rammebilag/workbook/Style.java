package dk.rammebilag.workbook;

import dk.rammebilag.document.Table.Alignment;

/**
 * How a cell looks.
 *
 * @param role what it is
 * @param decimals how many decimals a number shows
 * @param right whether it stands to the right, as numbers do
 * @param summary whether it belongs to a row that sums up the others
 * @param quoted whether it is text that Excel might otherwise take for a formula
 */
record Style(Role role, int decimals, boolean right, boolean summary, boolean quoted) {

    static final Style TITLE = new Style(Role.TITLE, 0, false, false, false);
    static final Style LINE = new Style(Role.LINE, 0, false, false, false);
    static final Style LINK = new Style(Role.LINK, 0, false, false, false);
    static final Style TEXT = new Style(Role.TEXT, 0, false, false, false);

    enum Role {
        TITLE,
        LINE,
        HEADER,
        LINK,
        TEXT,
        NUMBER
    }

    static Style header(Alignment alignment) {
        return new Style(Role.HEADER, 0, alignment == Alignment.DECIMAL, false, false);
    }

    static Style text(Alignment alignment, boolean summary) {
        return new Style(Role.TEXT, 0, alignment == Alignment.DECIMAL, summary, false);
    }

    static Style number(int decimals, boolean summary) {
        return new Style(Role.NUMBER, decimals, true, summary, false);
    }

    Style quotedIf(boolean needed) {
        return new Style(role, decimals, right, summary, needed);
    }
}
