package dk.rammebilag.feedback.marked;

/**
 * Where the box of a comment stands, in the words of VML: columns and rows from 0, with offsets.
 */
final class CommentAnchor {

    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private static final int WIDTH = 380;
    private static final int ROW_HEIGHT = 20;
    private static final int LINE_HEIGHT = 14;
    private static final int CHARACTERS_A_LINE = 62;
    private static final int MOST_ROWS = 40;

    private CommentAnchor() {}

    /** A box to the right of a cell that is as wide as lines are read and as high as the text. */
    static String of(Reference cell, String text, ColumnGrid grid) {
        var left = Math.min(cell.column(), COLUMNS - 8);
        var right = left;
        var width = 0;
        while (right < COLUMNS - 1 && width + grid.width(right + 1) < WIDTH) {
            width += grid.width(right + 1);
            right++;
        }
        var height = Math.min(MOST_ROWS, (lines(text) * LINE_HEIGHT + 12) / ROW_HEIGHT + 1);
        var top = Math.max(0, Math.min(cell.row() - 2, ROWS - 1 - height));
        return "%d, 12, %d, 4, %d, %d, %d, 4"
                .formatted(left, top, right, Math.max(0, WIDTH - width), top + height);
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> line.length() / CHARACTERS_A_LINE + 1).sum();
    }
}
