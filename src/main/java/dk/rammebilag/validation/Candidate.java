package dk.rammebilag.validation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A file that may count as the submission of a submitter.
 *
 * @param geography code of the submitter, or {@link Submitter#UNKNOWN}
 * @param received the file
 * @param year the year on its cover; null where it cannot be read
 * @param version the submitter's own counter on its cover; null where it cannot be read
 * @param status what its own findings make of it
 */
public record Candidate(
        String geography,
        Received received,
        @Nullable Long year,
        @Nullable Long version,
        Status status) {

    /** Version, then time, then hash; a file without a version comes before all that have one. */
    static final Comparator<Candidate> BY_AGE =
            Comparator.<Candidate, Long>comparing(
                            Candidate::version, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(c -> c.received().received())
                    .thenComparing(c -> c.received().sha256());
}
