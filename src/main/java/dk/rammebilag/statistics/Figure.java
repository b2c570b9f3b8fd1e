package dk.rammebilag.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The counts of one row.
 *
 * @param key what it is about
 * @param status what can be said of it
 * @param numerator the count; null unless the status is OK
 * @param denominator what it is a share of; null unless the status is OK, and for the rows of a
 *     population indicator whose age is unknown
 * @param reporters how many submitters stand behind it with a rate
 * @param expected how many were expected to: 19 for the region, 1 for a kommune
 */
public record Figure(
        FigureKey key,
        FigureStatus status,
        @Nullable Long numerator,
        @Nullable Long denominator,
        int reporters,
        int expected) {}
