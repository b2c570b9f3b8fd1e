package dk.rammebilag.validation;

import java.util.Optional;
import java.util.Set;

/**
 * What is known beside a file when it is judged.
 *
 * @param lastYear the rows of the submitter's last accepted submission of the year before; empty
 *     where none is known
 * @param previous the rows of the file this one replaces, the submitter's version before; empty
 *     where none is known
 * @param acceptances what the secretariat has accepted in this very file
 */
public record Background(
        Optional<SubmittedRows> lastYear,
        Optional<SubmittedRows> previous,
        Set<Acceptance> acceptances) {

    /** Nothing is known but the file itself. */
    public static final Background NONE =
            new Background(Optional.empty(), Optional.empty(), Set.of());

    public Background {
        acceptances = Set.copyOf(acceptances);
    }
}
