package dk.rammebilag.appendix;

import java.util.Map;
import java.util.Set;

/**
 * Totals the rules questioned, and somebody has answered for: codes of submitters by indicator.
 *
 * @param explained those who have explained their own figure
 * @param accepted those whose figure the secretariat has accepted
 */
public record Answered(Map<String, Set<String>> explained, Map<String, Set<String>> accepted) {

    /** Nothing was questioned. */
    public static final Answered NONE = new Answered(Map.of(), Map.of());

    public Answered {
        explained = Map.copyOf(explained);
        accepted = Map.copyOf(accepted);
    }
}
