package dk.rammebilag.disclosure.linked;

import java.util.BitSet;

/**
 * Which counts an attacker cannot be sure of, and what it costs that he cannot.
 *
 * @param hidden the rows that are hidden
 * @param unknown those that are hidden or could be, but for the ones he knows
 */
record Rooms(LinkedTables tables, BitSet hidden, BitSet unknown) {

    /** Whether a count may change by an amount. */
    boolean bear(int count, long by) {
        return isFree(count) && -tables.room(count) <= by;
    }

    boolean isFree(int count) {
        return unknown.get(tables.rowOf(count)) && !tables.isRevealed(count);
    }

    /** What is lost when the row of a count is hidden; 0 when it is. */
    long cost(int count) {
        var row = tables.rowOf(count);
        return hidden.get(row) ? 0 : tables.rows().get(row).cost();
    }
}
