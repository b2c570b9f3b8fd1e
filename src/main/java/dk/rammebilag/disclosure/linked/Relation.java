package dk.rammebilag.disclosure.linked;

import java.util.Collections;
import java.util.SortedMap;

/**
 * What everybody knows of some counts: that a sum of them lies between two bounds.
 *
 * @param coefficients what each count, by number, is multiplied by in the sum
 * @param below how far the sum may fall, seen from the true counts; from 0
 * @param above how far it may rise, likewise
 */
record Relation(SortedMap<Integer, Integer> coefficients, long below, long above) {

    static final long UNBOUNDED = Long.MAX_VALUE / 4;

    Relation {
        coefficients = Collections.unmodifiableSortedMap(coefficients);
    }

    /** Whether it still holds when counts change. */
    boolean bears(Move move) {
        var change =
                coefficients.entrySet().stream()
                        .mapToLong(term -> term.getValue() * move.of(term.getKey()))
                        .sum();
        return -below <= change && change <= above;
    }
}
