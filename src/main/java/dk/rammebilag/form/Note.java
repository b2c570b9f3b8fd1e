package dk.rammebilag.form;

/**
 * What a program shows beside a cell.
 *
 * @param title at most {@value #TITLE} characters
 * @param text at most {@value #TEXT} characters
 */
record Note(String title, String text) {

    /** Excel's own limits. POI takes more, and Excel then takes the file for damaged. */
    static final int TITLE = 32;

    static final int TEXT = 255;

    private static final String CUT = "…";

    Note {
        if (title.length() > TITLE || text.length() > TEXT) {
            throw new IllegalArgumentException("too long for Excel: " + title + ": " + text);
        }
    }

    /** A note with words of the catalogue in it, which anybody may make longer. */
    static Note cut(String title, String text) {
        return new Note(cut(title, TITLE), cut(text, TEXT));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - CUT.length()) + CUT;
    }
}
