package dk.rammebilag.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The targets of the submissions that are used. Immutable.
 *
 * @param bySubmitter the targets of each submitter whose submission is used, by code; a submitter
 *     without any has an empty list
 */
public record LocalTargets(Map<String, List<LocalTarget>> bySubmitter) {

    /** Of a year without submissions. */
    public static final LocalTargets NONE = new LocalTargets(Map.of());

    public LocalTargets {
        bySubmitter =
                bySubmitter.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Whether a submitter's submission is used, so that a target it does not name is not fixed. */
    public boolean isUsed(String submitter) {
        return bySubmitter.containsKey(submitter);
    }

    /** The target of a submitter on an indicator; empty where none is fixed. */
    public Optional<LocalTarget> of(String submitter, String indicator) {
        return bySubmitter.getOrDefault(submitter, List.of()).stream()
                .filter(target -> target.indicator().equals(indicator))
                .findFirst();
    }
}
