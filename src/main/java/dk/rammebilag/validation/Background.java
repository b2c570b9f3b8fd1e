package dk.rammebilag.validation;

import java.util.Optional;

/**
 * What is known beside a file when it is judged.
 *
 * @param lastYear the rows of the submitter's last accepted submission of the year before; empty
 *     where none is known
 */
public record Background(Optional<SubmittedRows> lastYear) {

    /** Nothing is known but the file itself. */
    public static final Background NONE = new Background(Optional.empty());
}
