package dk.rammebilag.disclosure.linked;

import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * Which counts an attacker cannot be sure of, and what it costs that he cannot.
 *
 * @param hidden the rows that are hidden
 * @param free the counts of rows that are hidden or could be, but for those he knows or can tell at
 *     once because all others of a sum are known
 */
record Rooms(LinkedTables tables, BitSet hidden, BitSet free) {

    /**
     * Those around a number.
     *
     * @param rows whose counts the attacker does not know
     */
    static Rooms around(Sensitive number, LinkedTables tables, BitSet hidden, BitSet rows) {
        var free = new BitSet();
        var relations = new BitSet();
        var open = new ArrayDeque<>(number.terms().keySet());
        while (!open.isEmpty()) {
            int count = open.remove();
            if (free.get(count) || !rows.get(tables.rowOf(count)) || tables.isRevealed(count)) {
                continue;
            }
            free.set(count);
            for (var r : tables.relationsOf(count)) {
                if (!relations.get(r)) {
                    relations.set(r);
                    var relation = tables.relations().get(r);
                    for (var at = 0; at < relation.size(); at++) {
                        open.add(relation.count(at));
                    }
                }
            }
        }
        var rooms = new Rooms(tables, hidden, free);
        rooms.tellAlone(relations);
        return rooms;
    }

    /** A count that is alone in a known sum is known. */
    private void tellAlone(BitSet relations) {
        var open = new ArrayDeque<Integer>();
        relations.stream().forEach(open::add);
        while (!open.isEmpty()) {
            var relation = tables.relations().get(open.remove());
            var alone = relation.isSum() ? alone(relation) : -1;
            if (alone >= 0) {
                free.clear(alone);
                open.addAll(tables.relationsOf(alone));
            }
        }
    }

    private int alone(Relation relation) {
        var alone = -1;
        for (var at = 0; at < relation.size(); at++) {
            if (free.get(relation.count(at))) {
                if (alone >= 0) {
                    return -1;
                }
                alone = relation.count(at);
            }
        }
        return alone;
    }

    /** Whether a number can be any other than it is. */
    boolean canMove(Sensitive number) {
        return number.terms().keySet().stream().anyMatch(free::get);
    }

    /** Whether a count may change by an amount. */
    boolean bear(int count, long by) {
        return isFree(count) && -tables.room(count) <= by;
    }

    boolean isFree(int count) {
        return free.get(count);
    }

    /** What is lost when the row of a count is hidden; 0 when it is. */
    long cost(int count) {
        var row = tables.rowOf(count);
        return hidden.get(row) ? 0 : tables.rows().get(row).cost();
    }
}
