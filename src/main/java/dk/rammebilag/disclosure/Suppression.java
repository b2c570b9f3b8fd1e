package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureKey;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The decision which rows of a year are hidden, and why. Immutable. It is made once, kept, and
 * applied wherever something is rendered.
 */
public final class Suppression {

    private final SortedMap<FigureKey, Reason> hidden;

    /**
     * @param hidden why each hidden row is hidden; a row that is not there is shown
     */
    public Suppression(Map<FigureKey, Reason> hidden) {
        this.hidden = Collections.unmodifiableSortedMap(new TreeMap<>(hidden));
    }

    /** Why each hidden row is hidden, ordered by key. */
    public SortedMap<FigureKey, Reason> hidden() {
        return hidden;
    }

    /** Whether a row is hidden. */
    public boolean hides(FigureKey key) {
        return hidden.containsKey(key);
    }
}
