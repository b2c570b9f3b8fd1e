package dk.rammebilag.distribution;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template of a letter.
 *
 * @param subject its subject
 * @param body its text
 */
record LetterText(String subject, String body) {

    /** A word between double braces. */
    static final Pattern WORD = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}");

    /** The subject with its words filled in, in one line whatever they hold. */
    String subject(Map<String, String> words) {
        return filled(subject, words).replaceAll("\\s+", " ").strip();
    }

    String body(Map<String, String> words) {
        return filled(body, words);
    }

    private static String filled(String text, Map<String, String> words) {
        return WORD.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                Objects.requireNonNull(words.get(found.group(1)))));
    }
}
