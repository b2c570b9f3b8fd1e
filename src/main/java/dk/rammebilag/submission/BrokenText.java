package dk.rammebilag.submission;

import java.util.regex.Pattern;

/** Tells text that was once decoded with the wrong encoding. */
final class BrokenText {

    /** The replacement character; a byte lead of UTF-8 with its follower, both as Windows-1252. */
    private static final Pattern SIGNS =
            Pattern.compile("�|[ÂÃ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€");

    private BrokenText() {}

    /** Looks for the characters a sign can begin with, which is cheap. */
    private static boolean mayBeIn(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 'Â' && (c <= 'Ã' || c == 'â' || c == '�')) {
                return true;
            }
        }
        return false;
    }

    static boolean isIn(String text) {
        return mayBeIn(text) && SIGNS.matcher(text).find();
    }
}
