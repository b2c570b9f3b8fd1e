package dk.rammebilag.submission;

import java.util.Map;

/**
 * A fault of structure, found while reading (the rules S and P).
 *
 * @param rule code of the rule
 * @param at where
 * @param given the value as it stood; empty where there is none or it must not be repeated
 * @param expected what should have stood there, in Danish
 * @param details further words for the rule's message, by the name it uses for them
 */
public record Fault(
        String rule, CellRef at, String given, String expected, Map<String, String> details)
        implements Item {

    static final String UNREADABLE = "S01";

    public Fault {
        details = Map.copyOf(details);
    }

    /** Whether the file cannot be read, so that nothing else that was read of it counts. */
    public boolean isOfUnreadableFile() {
        return rule.equals(UNREADABLE);
    }
}
