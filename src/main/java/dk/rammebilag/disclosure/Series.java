package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A total over the years as it was published in each of them. Immutable.
 *
 * @param key the total of an indicator in a place
 * @param points a point for each year from the first of which something was published to this one;
 *     a year of which nothing was is missing, so that a line breaks there
 */
public record Series(FigureKey key, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * A year of it.
     *
     * @param year the year of the agreement
     * @param status whether it has a value
     * @param value exact, in the indicator's unit; null unless the status is OK
     * @param numerator the count; likewise
     * @param denominator likewise
     * @param reporters how many submitters stood behind it
     */
    public record Point(
            int year,
            PublishedStatus status,
            @Nullable Ratio value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            int reporters) {

        /** A year of which nothing was published. */
        static Point missing(int year) {
            return new Point(year, PublishedStatus.MISSING, null, null, null, 0);
        }
    }
}
