package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Movement.Way;
import dk.rammebilag.statistics.DifferenceInterval;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import java.util.Optional;

/**
 * Tells how totals have moved since last year. Small numbers move by themselves: only a change
 * whose interval leaves out 0 is called one.
 *
 * @param year the year of the agreement
 */
record Movements(int year, History history) {

    /** The counts behind a published rate. */
    private record Counts(Ratio rate, long numerator, long denominator) {

        static Optional<Counts> of(Series.Point point) {
            return point.value() == null || point.numerator() == null || point.denominator() == null
                    ? Optional.empty()
                    : Optional.of(
                            new Counts(point.value(), point.numerator(), point.denominator()));
        }

        boolean isShare() {
            return numerator <= denominator;
        }
    }

    /**
     * The movement of a place.
     *
     * @param indicator one that has a better way
     * @param comparable whether the same ones stand behind both years' rates
     */
    Movement of(Indicator indicator, String geography, boolean comparable) {
        var key = FigureKey.total(indicator.id(), geography);
        var now = history.point(indicator, key, year).flatMap(Counts::of);
        var before = history.point(indicator, key, year - 1).flatMap(Counts::of);
        if (!comparable || now.isEmpty() || before.isEmpty()) {
            return new Movement(indicator.id(), geography, Way.NOT_COMPARABLE, null, null);
        }
        var interval = interval(indicator, now.get(), before.get());
        return new Movement(
                indicator.id(),
                geography,
                interval.map(range -> way(indicator.better(), range)).orElse(Way.NOT_JUDGED),
                now.get().rate().minus(before.get().rate()),
                interval.orElse(null));
    }

    /**
     * Whether a total has certainly moved since an earlier year; false where that is not judged.
     */
    boolean isCertain(Indicator indicator, FigureKey total, int since) {
        var now = history.point(indicator, total, year).flatMap(Counts::of);
        var before = history.point(indicator, total, since).flatMap(Counts::of);
        return now.isPresent()
                && before.isPresent()
                && interval(indicator, now.get(), before.get())
                        .filter(range -> !range.includesZero())
                        .isPresent();
    }

    /** Persons among all persons of a group; these may be inhabitants too. */
    private static Optional<DifferenceInterval> interval(
            Indicator indicator, Counts now, Counts before) {
        return indicator.clustered() || !now.isShare() || !before.isShare()
                ? Optional.empty()
                : Optional.of(
                        DifferenceInterval.of(
                                        now.numerator(),
                                        now.denominator(),
                                        before.numerator(),
                                        before.denominator())
                                .times(indicator.unit().factor()));
    }

    private static Way way(Direction better, DifferenceInterval interval) {
        if (interval.includesZero()) {
            return Way.STILL;
        }
        return interval.low().signum() > 0 == (better == Direction.HIGHER) ? Way.RIGHT : Way.WRONG;
    }
}
