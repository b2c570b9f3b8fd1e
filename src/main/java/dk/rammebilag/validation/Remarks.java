package dk.rammebilag.validation;

import dk.rammebilag.submission.Cover;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bemærkninger on Forside, where a submitter answers what has no column of its own to be answered
 * in, by naming the rule.
 *
 * @param text what stands there; empty where nothing does
 */
public record Remarks(String text) {

    /** Those of a cover; empty where there is none. */
    public static Remarks of(Optional<Cover> cover) {
        return new Remarks(cover.flatMap(c -> c.remarks().get()).orElse(""));
    }

    /** Whether a rule is named, in capitals or not. */
    public boolean name(String rule) {
        return Pattern.compile("(?iU)\\b" + rule + "\\b").matcher(text).find();
    }
}
