package dk.rammebilag.workbook;

import java.util.List;

/**
 * How high rows are, in points. Programs disagree on whether a row of wrapped text grows by itself
 * when a file is opened, so the lines are counted here.
 */
public final class RowHeights {

    static final float TITLE = 27;
    static final float LINE = 18;

    /** What sets the headers off from the lines above them. */
    private static final float ABOVE_HEADERS = 9;

    private static final float PADDING = 3;
    private static final float PER_LINE = 15.5f;

    /** Widths are counted in digits, and the letters of a text are narrower than those. */
    private static final double LETTERS_A_CHARACTER = 1.05;

    /** How much wider capitals, digits and signs are than small letters. */
    private static final double WIDE = 0.2;

    /** The highest Excel takes. */
    private static final float HIGHEST = 409;

    private RowHeights() {}

    static float ofHeaders(List<String> texts, List<Integer> widths) {
        return of(texts, widths) + ABOVE_HEADERS;
    }

    /** High enough for the longest of the texts, each wrapped at its column's width. */
    public static float of(List<String> texts, List<Integer> widths) {
        var lines = 1;
        for (var i = 0; i < texts.size(); i++) {
            var room = (int) (widths.get(i) * LETTERS_A_CHARACTER);
            lines = Math.max(lines, lines(texts.get(i), room));
        }
        return Math.min(HIGHEST - ABOVE_HEADERS, lines * PER_LINE + PADDING);
    }

    private static int lines(String text, int width) {
        if (length(text) <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        var lines = 0;
        for (var paragraph : text.split("\n", -1)) {
            lines += wrapped(paragraph, width);
        }
        return lines;
    }

    private static int wrapped(String paragraph, int width) {
        var lines = 1;
        var used = 0;
        for (var word : paragraph.split(" ")) {
            var length = length(word);
            var needed = used == 0 ? length : used + 1 + length;
            if (needed <= width) {
                used = needed;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += (length - 1) / width;
                used = (length - 1) % width + 1;
            }
        }
        return lines;
    }

    /** In letters; a capital or a digit takes the room of more than one. */
    private static int length(String text) {
        var wide = text.chars().filter(c -> c < 'a' && c > ' ').count();
        return text.length() + (int) Math.round(wide * WIDE);
    }
}
