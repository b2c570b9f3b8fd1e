package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.statistics.LocalTargets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything of a year that may be shown to anybody. Only this package can make one, and every
 * renderer takes nothing else: what is hidden cannot reach a document. Immutable.
 */
public final class Publishable {

    private record Key(FigureKey figure, Measure measure) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::figure).thenComparing(key -> key.measure().code());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final SortedMap<Key, PublishedFigure> figures;
    private final Trends trends;

    private Publishable(
            Catalogue catalogue,
            Stream<PublishedFigure> published,
            History history,
            LocalTargets targets) {
        var map = new TreeMap<Key, PublishedFigure>();
        published.forEach(figure -> map.put(new Key(figure.key(), figure.measure()), figure));
        figures = Collections.unmodifiableSortedMap(map);
        trends = new Trends(catalogue, history, targets, this::hasChange);
    }

    /**
     * What may be shown of the figures of a year: the rows that are not hidden, and what follows
     * from them.
     *
     * @param catalogue the agreement of the year
     * @param figures the figures of the year
     * @param suppression the rows to hide, each of them one that has counts
     * @param earlier what was published of the four years before, one release a year; none of a
     *     year of which nothing was
     * @param targets the kommuner's own targets
     * @throws IllegalStateException if a row that is about few would be shown, a kommune's row of
     *     an indicator for the region alone is among the figures, or a row to hide has no counts
     * @throws IllegalArgumentException if an earlier release is of another year, or of the same as
     *     another one
     */
    public static Publishable of(
            Catalogue catalogue,
            Figures figures,
            Suppression suppression,
            List<EarlierRelease> earlier,
            LocalTargets targets) {
        for (var key : suppression.hidden().keySet()) {
            if (figures.get(key).filter(f -> f.status() == FigureStatus.OK).isEmpty()) {
                throw new IllegalStateException("to be hidden but without counts: " + key);
            }
        }
        var rates = new TreeMap<FigureKey, PublishedFigure>();
        for (var figure : figures.all()) {
            rates.put(figure.key(), published(catalogue, figure, suppression));
        }
        check(catalogue, rates.values());
        var history = new History(catalogue, rates, earlier);
        var derivation = new Derivation(catalogue, rates, history.lastYear());
        return new Publishable(
                catalogue,
                Stream.concat(
                        rates.values().stream(),
                        catalogue.indicators().stream().flatMap(derivation::of)),
                history,
                targets);
    }

    /**
     * The same of a year without targets, of which no year but the last was published before.
     *
     * @throws IllegalArgumentException likewise
     */
    public static Publishable of(
            Catalogue catalogue,
            Figures figures,
            Suppression suppression,
            Optional<EarlierRelease> lastYear) {
        return of(catalogue, figures, suppression, lastYear.stream().toList(), LocalTargets.NONE);
    }

    private static PublishedFigure published(
            Catalogue catalogue, Figure figure, Suppression suppression) {
        var shown = !suppression.hides(figure.key());
        var rate =
                catalogue
                        .indicator(figure.key().indicator())
                        .flatMap(indicator -> figure.rate(indicator.unit()));
        return new PublishedFigure(
                figure.key(),
                Measure.RATE,
                shown ? PublishedStatus.of(figure.status()) : PublishedStatus.SUPPRESSED,
                shown ? rate.orElse(null) : null,
                shown ? figure.numerator() : null,
                shown ? figure.denominator() : null,
                figure.reporters(),
                figure.expected());
    }

    /** Looks at what is about to leave, not at how it came about. */
    private static void check(Catalogue catalogue, Collection<PublishedFigure> rates) {
        var primary = new PrimarySuppression(catalogue);
        var region = catalogue.geography().region().code();
        for (var rate : rates) {
            var key = rate.key();
            if (primary.reason(key, rate.numerator(), rate.denominator()).isPresent()) {
                throw new IllegalStateException("about few and not hidden: " + key);
            }
            if (!key.geography().equals(region)
                    && catalogue
                            .indicator(key.indicator())
                            .filter(Indicator::regionOnly)
                            .isPresent()) {
                throw new IllegalStateException("for the region alone: " + key);
            }
        }
    }

    /** All figures, ordered by key and measure. */
    public Collection<PublishedFigure> all() {
        return figures.values();
    }

    /** One figure; empty when no such row was asked for or reported. */
    public Optional<PublishedFigure> get(FigureKey key, Measure measure) {
        return Optional.ofNullable(figures.get(new Key(key, measure)));
    }

    /** How the totals go: over the years, towards targets, since last year. */
    public Trends trends() {
        return trends;
    }

    private boolean hasChange(Indicator indicator) {
        return figures.values().stream()
                .anyMatch(figure ->
                        figure.measure() == Measure.CHANGE
                                && figure.status() == PublishedStatus.OK
                                && figure.key().indicator().equals(indicator.id()));
    }
}
