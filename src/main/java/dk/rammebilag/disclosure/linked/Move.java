package dk.rammebilag.disclosure.linked;

import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How counts may differ from the true ones while everything that is known still holds: added to the
 * true table it gives another one that nobody can rule out.
 *
 * @param changes the change of each count, by number; never 0
 */
public record Move(SortedMap<Integer, Long> changes) {

    public Move {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    Move(Map<Integer, Long> changes) {
        this(new TreeMap<>(changes));
    }

    /** The change of a count. */
    public long of(int count) {
        return changes.getOrDefault(count, 0L);
    }

    /** The change of a number. */
    public long of(Sensitive sensitive) {
        return sensitive.terms().entrySet().stream()
                .mapToLong(term -> term.getValue() * of(term.getKey()))
                .sum();
    }

    /** The same the other way. */
    Move reversed() {
        var back = new TreeMap<Integer, Long>();
        changes.forEach((count, by) -> back.put(count, -by));
        return new Move(back);
    }

    /** The rows whose counts it changes. */
    BitSet rows(LinkedTables tables) {
        var rows = new BitSet();
        changes.keySet().forEach(count -> rows.set(tables.rowOf(count)));
        return rows;
    }
}
