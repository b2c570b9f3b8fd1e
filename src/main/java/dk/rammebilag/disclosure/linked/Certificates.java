package dk.rammebilag.disclosure.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The moves found so far, and what they prove: that an attacker cannot tell a number about few from
 * one that differs by at least the threshold less 1 and is no longer small.
 */
final class Certificates {

    /** A move and the rows it needs hidden. */
    private record Found(Move move, BitSet rows) {}

    private final LinkedTables tables;
    private final int threshold;
    private final List<Found> found = new ArrayList<>();

    Certificates(LinkedTables tables, int threshold) {
        this.tables = tables;
        this.threshold = threshold;
    }

    /** Those that need a row shown hidden are left out. */
    Certificates within(BitSet hidden) {
        var left = new Certificates(tables, threshold);
        found.stream().filter(f -> isWithin(f.rows(), hidden)).forEach(left.found::add);
        return left;
    }

    private static boolean isWithin(BitSet rows, BitSet hidden) {
        var outside = (BitSet) rows.clone();
        outside.andNot(hidden);
        return outside.isEmpty();
    }

    void add(Move move) {
        found.add(new Found(move, move.rows(tables)));
    }

    /** What is known to be possible of a number when an attacker knows some rows himself. */
    Range range(Sensitive number, BitSet known) {
        var lowest = 0L;
        var highest = 0L;
        for (var f : found) {
            if (f.rows().get(number.row()) && !f.rows().intersects(known)) {
                var change = f.move().of(number);
                lowest = Math.min(lowest, change);
                highest = Math.max(highest, change);
            }
        }
        return new Range(lowest, highest);
    }

    /** What is still to be found before the number is safe; empty when it is. */
    Optional<Long> missing(Sensitive number, BitSet known) {
        var range = range(number, known);
        if (number.value() + range.highest() < threshold) {
            return Optional.of(threshold - number.value());
        }
        var width = range.highest() - range.lowest();
        return width < threshold - 1
                ? Optional.of(-(threshold - 1 - range.highest()))
                : Optional.empty();
    }

    /**
     * How far a number may be from the true one, as far as has been found.
     *
     * @param lowest 0 or less
     * @param highest 0 or more
     */
    record Range(long lowest, long highest) {}
}
