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

    private static final int QUOTED = 100;

    private Words() {}

    /**
     * The text without what cannot be seen: composed letters, plain spaces, {@code \n} between
     * lines, none of the characters without width, nothing at the ends.
     */
    public static String clean(String text) {
        return isPlain(text) ? text.strip() : cleaned(text).strip();
    }

    // These loops see every text of every row, where a stream or an expression would cost double.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
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
        return joined(clean(text));
    }

    /** A clean text on one line with single spaces. */
    static String joined(String clean) {
        return isLine(clean) ? clean : SPACES.matcher(clean).replaceAll(" ");
    }

    private static boolean isLine(String clean) {
        for (var i = 0; i < clean.length(); i++) {
            var c = clean.charAt(i);
            if (c < ' ' || (c == ' ' && clean.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** As much of a name, on one line, as a message has room for. */
    public static String quoted(String name) {
        var line = line(name);
        return line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line;
    }

    /** What two headers or names must have in common to be the same. */
    public static String key(String text) {
        return line(text).toLowerCase(Locale.ROOT);
    }
}
