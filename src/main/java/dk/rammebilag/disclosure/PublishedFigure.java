package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may be shown to anybody.
 *
 * @param key what it is about
 * @param measure what is told of it
 * @param status whether it has a value
 * @param value exact, in the indicator's unit (per cent, per thousand, or their difference); null
 *     unless the status is OK, and for a count without inhabitants behind it
 * @param numerator the count; null unless the status is OK and the measure is a rate
 * @param denominator likewise
 * @param reporters how many submitters stand behind it
 * @param expected how many were expected to
 */
public record PublishedFigure(
        FigureKey key,
        Measure measure,
        PublishedStatus status,
        @Nullable Ratio value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        int reporters,
        int expected) {

    /** The same place, where there is nothing of the kind to report. */
    public PublishedFigure notApplicable() {
        return new PublishedFigure(
                key, measure, PublishedStatus.NOT_APPLICABLE, null, null, null, 0, expected);
    }
}
