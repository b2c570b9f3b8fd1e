package dk.rammebilag.run;

import dk.rammebilag.validation.Status;
import java.util.Optional;

/**
 * Where one submitter stands.
 *
 * @param code kommunekode or regionskode; {@code ukendt} for a file whose submitter could not be
 *     read
 * @param name its name; for {@code ukendt} the file's
 * @param fileName the file that counts; empty when nothing was received
 * @param status where it stands
 * @param errors how many findings reject it
 * @param openWarnings how many warnings nobody has answered
 * @param accepted how many findings the secretariat has accepted
 * @param older an older version that is used or could be, its newest file being rejected
 */
public record SubmitterStatus(
        String code,
        String name,
        String fileName,
        Status status,
        long errors,
        long openWarnings,
        long accepted,
        Optional<OlderVersion> older) {

    /** Whether its figures can be used. */
    public boolean usable() {
        return status == Status.APPROVED || status == Status.PENDING;
    }
}
