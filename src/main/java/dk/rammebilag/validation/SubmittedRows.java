package dk.rammebilag.validation;

import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import dk.rammebilag.submission.Trade;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of one submission as validation goes through them, from memory or from the staging
 * tables. A stream may hold any number of rows and is closed by whoever asked for it; it can be
 * asked for more than once.
 */
public interface SubmittedRows {

    /** The sheet Forside, where it could be read. */
    Optional<Cover> cover();

    /** The faults of structure, in the order of the file. */
    Stream<Fault> faults();

    /**
     * The observations, ordered by indicator, target group, age group and sex (each as text, blank
     * or unreadable first), then by row: what belongs to one indicator stands together.
     */
    Stream<Observation> observations();

    /** Those of the observations that are not broken down, in the same order. */
    default Stream<Observation> totals() {
        return observations().filter(Observation::isTotal);
    }

    /** The local targets, by row. */
    Stream<Target> targets();

    /** The indsatser, by row. */
    Stream<Initiative> initiatives();

    /** The tilbud, by row. */
    Stream<Offer> offers();

    /** Køb og salg, by row. */
    Stream<Trade> trades();

    /** Behov, by row. */
    Stream<Need> needs();
}
