package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;

/**
 * A cell's address, within what a worksheet can hold.
 *
 * @param row from 1 to 1,048,576
 * @param column from 1 to 16,384
 */
record Address(int row, int column) {

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    /** Reads e.g. {@code E17}. */
    static Address of(String text) throws Unreadable {
        var column = 0;
        var row = 0;
        var i = 0;
        var end = text.length();
        while (i < end && isLetter(text.charAt(i)) && column <= COLUMNS) {
            column = column * 26 + text.charAt(i++) - 'A' + 1;
        }
        while (i < end && isDigit(text.charAt(i)) && row <= ROWS) {
            row = row * 10 + text.charAt(i++) - '0';
        }
        if (i < end || row < 1 || row > ROWS || column < 1 || column > COLUMNS) {
            throw new Unreadable("address");
        }
        return new Address(row, column);
    }

    /**
     * The column of an address in a row; faster than {@link #of}, since the row need not be read.
     *
     * @param row its number, as {@link Integer#toString(int)} writes it
     */
    static int column(String text, String row) throws Unreadable {
        var column = 0;
        var i = 0;
        var end = text.length() - row.length();
        while (i < end && isLetter(text.charAt(i)) && column <= COLUMNS) {
            column = column * 26 + text.charAt(i++) - 'A' + 1;
        }
        if (i == end && column > 0 && column <= COLUMNS && text.endsWith(row)) {
            return column;
        }
        var address = of(text);
        if (!Integer.toString(address.row()).equals(row)) {
            throw new Unreadable("order");
        }
        return address.column();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
