package dk.rammebilag.form;

import dk.rammebilag.submission.Column;

/**
 * How a cell looks, and whether it can be written in.
 *
 * @param role what it is
 * @param format its number format, as the file keeps it; Excel shows it with the signs of the
 *     reader's language
 */
record Look(Role role, String format) {

    /** What a cell is for. */
    enum Role {
        TITLE,
        LINE,
        STEP,
        LINK,
        STATUS,
        HEADER,
        KEY,
        TEXT,
        HINT,
        /** Filled in already. */
        FIXED,
        /** Filled in already, and of no interest. */
        FIXED_QUIET,
        /** Filled in already, in a row of totals. */
        FIXED_TOTAL,
        /** To be filled in. */
        INPUT,
        /** To be filled in, in a row of totals. */
        INPUT_TOTAL,
        /** Below the rows that are drawn; can be written in too. */
        OPEN,
        /** Stays blank. */
        CLOSED;

        boolean isInput() {
            return this == INPUT || this == INPUT_TOTAL || this == OPEN;
        }

        boolean isFixed() {
            return this == FIXED || this == FIXED_QUIET || this == FIXED_TOTAL;
        }

        boolean isTotal() {
            return this == INPUT_TOTAL || this == FIXED_TOTAL;
        }
    }

    private static final String GENERAL = "General";
    private static final String LITERAL = "@";

    /** A cell that is not for figures. */
    static Look of(Role role) {
        return new Look(role, role.isFixed() ? LITERAL : GENERAL);
    }

    /** A cell of a column, with the number format of what the column holds. */
    static Look of(Role role, Column column) {
        return new Look(role, format(column));
    }

    /** A text that is shown with more behind it than the cell holds. */
    static Look followedBy(Role role, String more) {
        return new Look(role, LITERAL + "\" – " + more.replace('"', '\'') + "\"");
    }

    /** Whether it holds a figure; a year or a counter stands to the left like a text. */
    boolean isNumber() {
        return format.startsWith("#") || (role.isInput() && format.equals(GENERAL));
    }

    private static boolean isCounter(Column column) {
        return column.header().equals("Version");
    }

    private static String format(Column column) {
        return switch (column.type()) {
            case TEXT, CODE, MUNICIPALITY, SECTION -> LITERAL;
            case DATE -> "dd-mm-yyyy";
            case WHOLE -> Years.hold(column) || isCounter(column) ? "0" : "#,##0";
            case DECIMAL ->
                    column.limitsDecimals() ? "#,##0." + "0".repeat(column.decimals()) : GENERAL;
        };
    }
}
