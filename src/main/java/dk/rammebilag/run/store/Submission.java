package dk.rammebilag.run.store;

import dk.rammebilag.validation.Status;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A received file of a run, once however many copies of it came.
 *
 * @param id its number, which partitions and staged rows carry
 * @param fileName the name it was received under, the first by name where there are copies
 * @param sha256 of its bytes
 * @param received when it was received
 * @param geography code of its submitter; {@code ukendt} where it could not be read
 * @param year the year on its cover; null where it could not be read
 * @param version the submitter's own counter; null where it could not be read
 * @param status where it stands; null until it is validated
 * @param chosen whether it is the one of its submitter's files that counts
 * @param used whether its figures are used
 */
public record Submission(
        long id,
        String fileName,
        String sha256,
        LocalDateTime received,
        String geography,
        @Nullable Long year,
        @Nullable Long version,
        @Nullable Status status,
        boolean chosen,
        boolean used) {

    /** Version, then time, then hash; a file without a version comes before all that have one. */
    public static final Comparator<Submission> BY_AGE =
            Comparator.<Submission, Long>comparing(
                            Submission::version, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Submission::received)
                    .thenComparing(Submission::sha256);
}
