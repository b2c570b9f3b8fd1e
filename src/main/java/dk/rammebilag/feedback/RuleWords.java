package dk.rammebilag.feedback;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.language.DanishFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** What a rule's entry in the catalogue says beside its texts, in words. */
public final class RuleWords {

    private RuleWords() {}

    /** The limits of a rule by name, e.g. {@code andel 0,25, antal 10}; empty where it has none. */
    public static String limits(RuleEntry rule) {
        return rule.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(limit -> limit.getKey() + " " + DanishFormat.exact(limit.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The years a rule is in force. */
    public static String validity(Validity validity) {
        var from = Integer.toString(validity.from());
        var to = Integer.toString(validity.to());
        if (validity.equals(Validity.ALWAYS)) {
            return text("feedback.rules.always");
        }
        if (validity.to() == Validity.OPEN) {
            return text("feedback.rules.from", from);
        }
        return validity.from() == Validity.ALWAYS.from()
                ? text("feedback.rules.to", to)
                : text("feedback.rules.between", from, to);
    }
}
