package dk.rammebilag.statistics;

import dk.rammebilag.catalogue.Unit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one row.
 *
 * @param key what it is about
 * @param status what can be said of it
 * @param numerator the count; null unless the status is OK
 * @param denominator what it is a share of; null unless the status is OK, and for the rows of a
 *     population indicator whose age is unknown
 * @param reporters how many kommuner stand behind it: those whose counts are in it
 * @param expected how many were expected to: 19 for the region, 1 for a kommune
 */
public record Figure(
        FigureKey key,
        FigureStatus status,
        @Nullable Long numerator,
        @Nullable Long denominator,
        int reporters,
        int expected) {

    /** A row nobody reported. */
    static Figure missing(FigureKey key) {
        return new Figure(key, FigureStatus.MISSING, null, null, 0, 1);
    }

    /** A row of one kommune, of which both counts are wanted; null is a blank cell. */
    static Figure share(FigureKey key, @Nullable Long numerator, @Nullable Long denominator) {
        if (denominator != null && denominator == 0) {
            return new Figure(key, FigureStatus.NOT_APPLICABLE, null, null, 0, 1);
        }
        return numerator == null || denominator == null
                ? missing(key)
                : new Figure(key, FigureStatus.OK, numerator, denominator, 1, 1);
    }

    /** A row of one kommune that has no denominator; null is a blank cell. */
    static Figure count(FigureKey key, @Nullable Long numerator) {
        return numerator == null
                ? missing(key)
                : new Figure(key, FigureStatus.OK, numerator, null, 1, 1);
    }

    /**
     * The same row of several kommuner together: Σ numerators over Σ denominators of those that
     * have one, never a mean of rates.
     *
     * @param key the row of the region
     * @param parts the row of each kommune that reported it
     * @param expected how many were expected to
     */
    static Figure sum(FigureKey key, Collection<Figure> parts, int expected) {
        var counted = parts.stream().filter(part -> part.status() == FigureStatus.OK).toList();
        if (counted.isEmpty()) {
            var empty =
                    parts.stream().anyMatch(p -> p.status() == FigureStatus.NOT_APPLICABLE)
                            ? FigureStatus.NOT_APPLICABLE
                            : FigureStatus.MISSING;
            return new Figure(key, empty, null, null, 0, expected);
        }
        return new Figure(
                key,
                FigureStatus.OK,
                sum(counted, Figure::numerator),
                sum(counted, Figure::denominator),
                counted.size(),
                expected);
    }

    private static @Nullable Long sum(
            Collection<Figure> figures, Function<Figure, @Nullable Long> count) {
        return figures.stream()
                .map(count)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .orElse(null);
    }

    /** The exact rate in a unit; empty unless both counts are known. */
    public Optional<Ratio> rate(Unit unit) {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(Ratio.rate(numerator, denominator, unit));
    }
}
