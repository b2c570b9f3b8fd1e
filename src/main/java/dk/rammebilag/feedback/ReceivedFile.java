package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.Messages;
import dk.rammebilag.validation.Status;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was received and judged.
 *
 * @param submitter who it is from; null where that cannot be read
 * @param name its name as received, without folders
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param received when it was received
 * @param status where the submission stands with it
 * @param readAs how its text was read where that had to be found out, in words; else empty
 */
public record ReceivedFile(
        @Nullable Municipality submitter,
        String name,
        String sha256,
        LocalDateTime received,
        Status status,
        String readAs) {

    /** The submitter's name, or a word for not knowing it. */
    String from() {
        return submitter == null ? Messages.text("feedback.unknown") : submitter.name();
    }
}
