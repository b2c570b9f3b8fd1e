package dk.rammebilag.run.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of strangers as every database can keep it. PostgreSQL takes neither the character 0 nor
 * half of a surrogate pair, which a workbook can hold all the same ({@code _x0000_}, {@code
 * _xD800_}): each is written as a mark, which stands for no character, and four hexadecimal digits.
 */
final class StoredText {

    private static final char MARK = '\ufdd0';
    private static final int DIGITS = 4;
    private static final int HEX = 16;
    private static final Pattern MARKED = Pattern.compile(MARK + "([0-9a-f]{4})");

    private StoredText() {}

    /** The text as it is kept; whatever is no text is given back as it is. */
    static @Nullable Object write(@Nullable Object value) {
        return value instanceof String text ? write(text) : value;
    }

    /** The text as it is kept; the same where nothing has to be written otherwise. */
    static String write(String text) {
        var at = 0;
        while (at < text.length() && isKept(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var kept = new StringBuilder(text.length() + DIGITS).append(text, 0, at);
        for (; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isKept(text, at)) {
                kept.append(letter);
            } else {
                kept.append(MARK).append("%04x".formatted((int) letter));
            }
        }
        return kept.toString();
    }

    private static boolean isKept(String text, int at) {
        var letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return letter != 0 && letter != MARK;
    }

    /** The text that was written; a mark that an earlier version has kept as it came stays. */
    static String read(String kept) {
        return kept.indexOf(MARK) < 0
                ? kept
                : MARKED.matcher(kept)
                        .replaceAll(marked ->
                                Matcher.quoteReplacement(
                                        Character.toString(
                                                (char) Integer.parseInt(marked.group(1), HEX))));
    }
}
