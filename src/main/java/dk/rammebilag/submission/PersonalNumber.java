package dk.rammebilag.submission;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Words;
import dk.rammebilag.submission.xlsx.EscapedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a CPR number: six digits that are a date (ddmmyy), a hyphen, a space or
 * nothing, four digits; no digit before or after.
 */
public final class PersonalNumber {

    /** A hyphen is also any of the dashes a text program makes of it. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<!\\d)(\\d\\d)(\\d\\d)(\\d\\d)([- \\u2010-\\u2015\\u2212]?)\\d{4}(?!\\d)");

    private static final int LENGTH = 10;

    /** The century does not matter: the year 2000 + yy has 29 February when either may. */
    private static final int CENTURY = 2000;

    private PersonalNumber() {}

    /** What stands in the place of a text that held one. */
    public static String removed() {
        return Messages.text("submission.p01.removed");
    }

    /** What is given as the place of one that stands in the comment on a cell, not in the cell. */
    public static String inNote() {
        return Messages.text("submission.p01.note");
    }

    /** Whether a text holds one, with a separator or without. */
    public static boolean isIn(String text) {
        return isIn(text, false);
    }

    /**
     * Whether a text holds one as a part of a workbook has it, with escaped characters and signs
     * without width.
     *
     * @param separated whether ten digits in a row do not count
     */
    public static boolean isInMarkup(String text, boolean separated) {
        return hasDigits(text) && isIn(Words.line(EscapedText.decode(text)), separated);
    }

    /** The text with {@link #removed()} in the place of each; on one line then. */
    public static String masked(String text) {
        var line = Words.line(text);
        return isIn(line)
                ? SHAPE.matcher(line)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(isDate(m) ? removed() : m.group()))
                : text;
    }

    /** Whether a cell holds one, ten digits in a row counting only where they are not at home. */
    static boolean isIn(Content content, Column column) {
        if (content instanceof Content.Text text) {
            // What will be read on one line, with single spaces, is looked at like that.
            var read = column.type() == ColumnType.TEXT ? text.text() : text.line();
            return isIn(read, column.tenDigits());
        }
        return content instanceof Content.Figure number
                && !column.tenDigits()
                && isIn(padded(number.shown()), false);
    }

    /** As a number it has lost the zero of the first nine days of a month. */
    private static String padded(String digits) {
        return digits.length() == LENGTH - 1 ? "0" + digits : digits;
    }

    private static boolean isIn(String text, boolean separated) {
        if (text.length() < LENGTH || !hasDigits(text)) {
            return false;
        }
        var shape = SHAPE.matcher(text);
        while (shape.find()) {
            if (!(separated && shape.group(4).isEmpty()) && isDate(shape)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are enough of them: most texts are done with here. */
    private static boolean hasDigits(String text) {
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= LENGTH;
    }

    private static boolean isDate(MatchResult shape) {
        try {
            var _ =
                    LocalDate.of(
                            CENTURY + Integer.parseInt(shape.group(3)),
                            Integer.parseInt(shape.group(2)),
                            Integer.parseInt(shape.group(1)));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
