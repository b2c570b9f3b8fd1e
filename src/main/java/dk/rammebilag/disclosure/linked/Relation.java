package dk.rammebilag.disclosure.linked;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** What everybody knows of some counts: that a sum of them lies between two bounds. */
final class Relation {

    static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final int[] counts;
    private final int[] factors;
    private final long below;
    private final long above;

    /**
     * @param coefficients what each count, by number, is multiplied by in the sum
     * @param below how far the sum may fall, seen from the true counts; from 0
     * @param above how far it may rise, likewise
     */
    Relation(SortedMap<Integer, Integer> coefficients, long below, long above) {
        counts = coefficients.keySet().stream().mapToInt(count -> count).toArray();
        factors = coefficients.values().stream().mapToInt(factor -> factor).toArray();
        this.below = below;
        this.above = above;
    }

    int size() {
        return counts.length;
    }

    /** Whether the sum is known exactly. */
    boolean isSum() {
        return below == 0 && above == 0;
    }

    /** The counts in it, ascending. */
    List<Integer> counts() {
        return Arrays.stream(counts).boxed().toList();
    }

    int count(int at) {
        return counts[at];
    }

    int factor(int at) {
        return factors[at];
    }

    long below() {
        return below;
    }

    long above() {
        return above;
    }

    /** How much the sum must change to be within the bounds again; 0 when it is. */
    long repair(long change) {
        if (change > above) {
            return above - change;
        }
        return change < -below ? -below - change : 0;
    }

    /** Whether it still holds when counts change. */
    boolean bears(Move move) {
        var change = 0L;
        for (var at = 0; at < counts.length; at++) {
            change += factors[at] * move.of(counts[at]);
        }
        return repair(change) == 0;
    }
}
