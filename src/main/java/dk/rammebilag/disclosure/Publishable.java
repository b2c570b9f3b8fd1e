package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureKey;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    Publishable(Collection<PublishedFigure> published) {
        var map = new TreeMap<Key, PublishedFigure>();
        for (var figure : published) {
            map.put(new Key(figure.key(), figure.measure()), figure);
        }
        figures = Collections.unmodifiableSortedMap(map);
    }

    /** All figures, ordered by key and measure. */
    public Collection<PublishedFigure> all() {
        return figures.values();
    }

    /** One figure; empty when no such row was asked for or reported. */
    public Optional<PublishedFigure> get(FigureKey key, Measure measure) {
        return Optional.ofNullable(figures.get(new Key(key, measure)));
    }
}
