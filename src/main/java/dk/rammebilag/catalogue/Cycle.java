package dk.rammebilag.catalogue;

import java.time.LocalDate;

/**
 * The round of one year.
 *
 * @param deadline the last day a submission is in time
 * @param journal number of the case in the office's journal, as it stands on the documents; may be
 *     empty
 * @param version which version of the documents it is, e.g. {@code 1.0}; may be empty
 * @param retention how long what is not public is kept
 */
public record Cycle(LocalDate deadline, String journal, String version, Retention retention) {

    /** A round whose documents have neither. */
    public Cycle(LocalDate deadline) {
        this(deadline, "", "", Retention.USUAL);
    }
}
