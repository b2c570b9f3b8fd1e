package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was published of an earlier year: everything anybody may know of it. Immutable.
 *
 * @param year the year of the agreement
 * @param rows the published rows, ordered by key; derived measures follow from them and are left
 *     out
 */
public record EarlierRelease(int year, Map<FigureKey, Row> rows) {

    public EarlierRelease {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /**
     * A published row.
     *
     * @param status whether it has counts
     * @param numerator the count; null unless the status is OK
     * @param denominator likewise, and null for a count without inhabitants behind it
     * @param reporters how many submitters stood behind it
     */
    public record Row(
            PublishedStatus status,
            @Nullable Long numerator,
            @Nullable Long denominator,
            int reporters) {

        /** The exact rate in a unit; empty unless both counts were published. */
        Optional<Ratio> rate(Unit unit) {
            return numerator == null || denominator == null
                    ? Optional.empty()
                    : Optional.of(Ratio.rate(numerator, denominator, unit));
        }
    }
}
