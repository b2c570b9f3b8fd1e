package dk.rammebilag.submission.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type, and what programs make of it, into one form. */
public final class Words {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern ANY_SPACE = Pattern.compile("\\p{Zs}");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    /**
     * The text without what cannot be seen: composed letters, plain spaces, {@code \n} between
     * lines, none of the characters without width, nothing at the ends.
     */
    public static String clean(String text) {
        return isPlain(text) ? text.strip() : cleaned(text).strip();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> isPlain(c));
    }

    private static boolean isPlain(int c) {
        return c > 0xa0 ? c < 0x300 && c != 0xad : c >= ' ' && c < 0x7f;
    }

    private static String cleaned(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var spaced = ANY_SPACE.matcher(lines).replaceAll(" ");
        var visible = INVISIBLE.matcher(spaced).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** The text on one line with single spaces. */
    public static String line(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ");
    }

    /** What two headers or names must have in common to be the same. */
    public static String key(String text) {
        return line(text).toLowerCase(Locale.ROOT);
    }
}
