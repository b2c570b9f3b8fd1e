package dk.rammebilag.run;

import dk.rammebilag.validation.Status;
import java.util.Optional;

/**
 * A submitter as somebody letters go to.
 *
 * @param code kommunekode or regionskode
 * @param name its name
 * @param slug its name in files and folders
 * @param status where it stands
 * @param file name of the file that counts; empty where nothing was received
 * @param contact who its cover sheet names; empty where there is none or no address on it
 */
public record Correspondent(
        String code,
        String name,
        String slug,
        Status status,
        String file,
        Optional<Contact> contact) {

    /**
     * Whom to write to.
     *
     * @param name as on the cover; may be empty
     * @param email as on the cover, not checked
     */
    public record Contact(String name, String email) {}

    /** The same, to be written to through somebody. */
    public Correspondent reachedBy(Contact somebody) {
        return new Correspondent(code, name, slug, status, file, Optional.of(somebody));
    }
}
