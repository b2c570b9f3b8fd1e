package dk.rammebilag.appendix;

import dk.rammebilag.document.State;
import dk.rammebilag.validation.Status;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/**
 * What the figures of a run rest on.
 *
 * @param asOf the moment the run calls now
 * @param state how far its documents have come
 * @param statuses where the submission of each submitter stands, by code; one that is not there is
 *     missing
 * @param used codes of the submitters whose figures are used
 * @param answered whose figures were questioned and answered for
 * @param submitted what was sent in beside the figures
 */
public record Basis(
        LocalDateTime asOf,
        State state,
        Map<String, Status> statuses,
        Set<String> used,
        Answered answered,
        Submitted submitted) {

    public Basis {
        statuses = Map.copyOf(statuses);
        used = Set.copyOf(used);
    }

    /** What figures rest on of which nothing is told but who reported them. */
    public Basis(
            LocalDateTime asOf,
            State state,
            Map<String, Status> statuses,
            Set<String> used,
            Answered answered) {
        this(asOf, state, statuses, used, answered, Submitted.NOTHING);
    }

    Status status(String submitter) {
        return statuses.getOrDefault(submitter, Status.MISSING);
    }
}
