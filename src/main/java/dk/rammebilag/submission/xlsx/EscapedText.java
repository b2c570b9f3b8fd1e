package dk.rammebilag.submission.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters XML has no room for, which OOXML writes as {@code _x000D_} (ECMA-376, ST_Xstring). */
public final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** The text with the characters themselves. */
    public static String decode(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(m ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(m.group(1), 16))))
                : text;
    }
}
