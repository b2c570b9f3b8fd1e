package dk.rammebilag.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every figure of a year, by key. Immutable. Holds confidential counts: see {@code disclosure}. */
public final class Figures {

    private final SortedMap<FigureKey, Figure> byKey;

    /**
     * @param figures at most one for each key
     * @throws IllegalArgumentException if two have the same key
     */
    public Figures(Collection<Figure> figures) {
        var map = new TreeMap<FigureKey, Figure>();
        for (var figure : figures) {
            if (map.put(figure.key(), figure) != null) {
                throw new IllegalArgumentException("two figures for " + figure.key());
            }
        }
        byKey = Collections.unmodifiableSortedMap(map);
    }

    /** All figures, ordered by key. */
    public Collection<Figure> all() {
        return byKey.values();
    }

    /** The figure of a key. */
    public Optional<Figure> get(FigureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
