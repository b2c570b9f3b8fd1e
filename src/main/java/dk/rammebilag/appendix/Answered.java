package dk.rammebilag.appendix;

import java.util.Map;
import java.util.Set;

/**
 * Totals the rules questioned, and who has answered for them: codes of submitters by indicator.
 *
 * @param explained those who have explained their own figure
 * @param accepted those whose figure the secretariat has accepted
 * @param open those whose figure nobody has answered for yet
 */
public record Answered(
        Map<String, Set<String>> explained,
        Map<String, Set<String>> accepted,
        Map<String, Set<String>> open) {

    /** Nothing was questioned. */
    public static final Answered NONE = new Answered(Map.of(), Map.of(), Map.of());

    public Answered {
        explained = Map.copyOf(explained);
        accepted = Map.copyOf(accepted);
        open = Map.copyOf(open);
    }

    /** All that was questioned has been answered for. */
    public Answered(Map<String, Set<String>> explained, Map<String, Set<String>> accepted) {
        this(explained, accepted, Map.of());
    }
}
