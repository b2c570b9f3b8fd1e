package dk.rammebilag.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people and spreadsheets write it, made ready for setting: a letter with a loose accent
 * becomes one character, line ends and tabs become spaces, marks without a shape of their own (byte
 * order marks) fall away but for the soft hyphen.
 */
final class WrittenText {

    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cf}&&[^\\u00AD]]");
    private static final Pattern SPACES = Pattern.compile("\\R|\\s");

    private WrittenText() {}

    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(SHAPELESS.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    /** Nearly all text is, and need not be searched again. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c >= 0x300) {
                return false;
            }
        }
        return true;
    }
}
