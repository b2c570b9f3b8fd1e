package dk.rammebilag.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Whole numbers nobody knows and what is known of them, searched by trying one value after the
 * other. Shares nothing with the product, which solves in real numbers and moves.
 */
final class WholeTables {

    @SuppressWarnings("ArrayRecordComponent")
    private record Known(int[] unknowns, int[] factors, long low, long high) {}

    /** How many values are tried before a question is left open. */
    private static final int PATIENCE = 3000;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<long[]> ranges = new ArrayList<>();
    private final List<Long> firsts = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    /**
     * An unknown from a least to a most; one named before is narrowed.
     *
     * @param first the value to try first
     */
    void unknown(Object name, long low, long high, long first) {
        var at =
                numbers.computeIfAbsent(
                        name,
                        _ -> {
                            ranges.add(new long[] {low, high});
                            firsts.add(first);
                            return ranges.size() - 1;
                        });
        ranges.get(at)[0] = Math.max(ranges.get(at)[0], low);
        ranges.get(at)[1] = Math.min(ranges.get(at)[1], high);
    }

    /** A sum of unknowns, each with a factor, lies between two values. */
    void sum(Map<Object, Integer> factors, long low, long high) {
        var names = List.copyOf(factors.keySet());
        known.add(
                new Known(
                        names.stream().mapToInt(numbers::get).toArray(),
                        names.stream().mapToInt(factors::get).toArray(),
                        low,
                        high));
    }

    private int tried;
    private int open;

    /** How many questions were left open. */
    int open() {
        return open;
    }

    /**
     * Whether there are whole tables in which a sum lies between two values. A question that is
     * left open is counted, and answered with yes.
     */
    boolean isPossible(Map<Object, Integer> factors, long low, long high) {
        sum(factors, low, high);
        tried = 0;
        try {
            var copy = ranges.stream().map(long[]::clone).toArray(long[][]::new);
            var possible = search(copy);
            open += tried > PATIENCE ? 1 : 0;
            return possible || tried > PATIENCE;
        } finally {
            known.removeLast();
        }
    }

    private boolean search(long[][] at) {
        if (++tried > PATIENCE || !narrow(at)) {
            return false;
        }
        var next = -1;
        for (var i = 0; i < at.length; i++) {
            var open = at[i][1] - at[i][0];
            if (open > 0 && (next < 0 || open < at[next][1] - at[next][0])) {
                next = i;
            }
        }
        if (next < 0) {
            return true;
        }
        long first = firsts.get(next);
        var values = LongStream.rangeClosed(at[next][0], at[next][1]).boxed();
        for (var value :
                values.sorted(Comparator.comparingLong(v -> Math.abs(v - first))).toList()) {
            var trial = new long[at.length][];
            for (var i = 0; i < at.length; i++) {
                trial[i] = at[i].clone();
            }
            trial[next] = new long[] {value, value};
            if (search(trial)) {
                return true;
            }
        }
        return false;
    }

    /** Takes away values no whole table can have; false if none is left. */
    private boolean narrow(long[][] at) {
        for (var changed = true; changed; ) {
            changed = false;
            for (var one : known) {
                var least = 0L;
                var most = 0L;
                for (var i = 0; i < one.unknowns.length; i++) {
                    var range = at[one.unknowns[i]];
                    least += one.factors[i] * range[one.factors[i] > 0 ? 0 : 1];
                    most += one.factors[i] * range[one.factors[i] > 0 ? 1 : 0];
                }
                if (least > one.high || most < one.low) {
                    return false;
                }
                for (var i = 0; i < one.unknowns.length; i++) {
                    changed |= narrow(at[one.unknowns[i]], one, one.factors[i], least, most);
                }
            }
        }
        return true;
    }

    /** Factors are 1 or −1. */
    private static boolean narrow(long[] range, Known one, int factor, long least, long most) {
        var ownLeast = factor > 0 ? range[0] : -range[1];
        var ownMost = factor > 0 ? range[1] : -range[0];
        var low =
                Math.max(ownLeast, one.low == Long.MIN_VALUE ? ownLeast : one.low - most + ownMost);
        var high =
                Math.min(
                        ownMost,
                        one.high == Long.MAX_VALUE ? ownMost : one.high - least + ownLeast);
        if (low <= ownLeast && high >= ownMost) {
            return false;
        }
        range[0] = factor > 0 ? low : -high;
        range[1] = factor > 0 ? high : -low;
        return true;
    }
}
