package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.statistics.FigureKey;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was published of a year and of up to four before it, of indicators that are still the same:
 * a new definition is written as a new validity, and what was counted before it is something else.
 */
final class History {

    /** How many years a series may have, this one among them. */
    private static final int YEARS = 5;

    private final Catalogue catalogue;
    private final SortedMap<FigureKey, PublishedFigure> rates;
    private final SortedMap<Integer, EarlierRelease> earlier;

    /**
     * @param rates the rates published this year
     * @param earlier what was published of earlier years, at most one release a year
     * @throws IllegalArgumentException if one is not of the four years before
     */
    History(
            Catalogue catalogue,
            SortedMap<FigureKey, PublishedFigure> rates,
            List<EarlierRelease> earlier) {
        this.catalogue = catalogue;
        this.rates = rates;
        var byYear = new TreeMap<Integer, EarlierRelease>();
        for (var release : earlier) {
            if (release.year() >= catalogue.year() || release.year() <= catalogue.year() - YEARS) {
                throw new IllegalArgumentException(
                        "%d is not of the four years before %d"
                                .formatted(release.year(), catalogue.year()));
            }
            if (byYear.put(release.year(), release) != null) {
                throw new IllegalArgumentException("two releases of " + release.year());
            }
        }
        this.earlier = Collections.unmodifiableSortedMap(byYear);
    }

    /** What was published of the year before. */
    Optional<EarlierRelease> lastYear() {
        return Optional.ofNullable(earlier.get(catalogue.year() - 1));
    }

    /** A published rate of a year; empty where there is none, or it is of another indicator. */
    Optional<Series.Point> point(Indicator indicator, FigureKey key, int year) {
        if (year == catalogue.year()) {
            return Optional.ofNullable(rates.get(key)).map(this::point);
        }
        return Optional.ofNullable(earlier.get(year))
                .filter(_ -> indicator.validity().includes(year))
                .map(release -> release.rows().get(key))
                .map(row -> point(indicator, year, row));
    }

    /** The total of an indicator in a place over the years. */
    Series series(Indicator indicator, String geography) {
        var key = FigureKey.total(indicator.id(), geography);
        var points = new TreeMap<Integer, Series.Point>();
        for (var year = catalogue.year() - YEARS + 1; year <= catalogue.year(); year++) {
            var point = point(indicator, key, year);
            if (point.isPresent() || !points.isEmpty()) {
                points.put(year, point.orElse(Series.Point.missing(year)));
            }
        }
        return new Series(key, List.copyOf(points.values()));
    }

    private static Series.Point point(Indicator indicator, int year, EarlierRelease.Row row) {
        return new Series.Point(
                year,
                row.status(),
                row.rate(indicator.unit()).orElse(null),
                row.numerator(),
                row.denominator(),
                row.reporters());
    }

    private Series.Point point(PublishedFigure figure) {
        return new Series.Point(
                catalogue.year(),
                figure.status(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.reporters());
    }
}
