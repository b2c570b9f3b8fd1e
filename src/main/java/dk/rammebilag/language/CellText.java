package dk.rammebilag.language;

import java.util.regex.Pattern;

/**
 * Text on its way into a cell of a spreadsheet. What was submitted may begin like a formula, and a
 * spreadsheet that opens our file would run it.
 */
public final class CellText {

    /** The signs of OWASP's list, among them the full-width ones some spreadsheets fold. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

    private CellText() {}

    /** Whether a spreadsheet might take the text for a formula, or a number with a sign for one. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a spreadsheet might take the text for a formula that is no number with a sign. */
    public static boolean isRisky(String text) {
        return looksLikeFormula(text) && !NUMBER.matcher(text).matches();
    }

    /**
     * The text as a field of a CSV file: with an apostrophe before what looks like a formula. A
     * number with a sign is left as it is.
     */
    public static String inCsv(String text) {
        return isRisky(text) ? "'" + text : text;
    }
}
