package dk.rammebilag.disclosure.linked;

import java.util.Arrays;

/**
 * A linear combination of few out of many columns.
 *
 * @param columns those that stand in it, in ascending order
 * @param factors what each is multiplied by; never 0
 */
@SuppressWarnings("ArrayRecordComponent")
record SparseRow(int[] columns, double[] factors) {

    /** Smaller factors are what rounding leaves of 0. */
    private static final double NOTHING = 1e-9;

    int size() {
        return columns.length;
    }

    int column(int at) {
        return columns[at];
    }

    double factor(int at) {
        return factors[at];
    }

    /** What a column is multiplied by; 0 where it does not stand in it. */
    double of(int column) {
        var at = Arrays.binarySearch(columns, column);
        return at < 0 ? 0 : factors[at];
    }

    /** What a column is, if this is what another one is. */
    SparseRow solvedFor(int column, int whole) {
        var pivot = of(column);
        var made = new Builder(columns.length);
        var isIn = false;
        for (var at = 0; at < columns.length; at++) {
            if (!isIn && columns[at] > whole) {
                made.add(whole, 1 / pivot);
                isIn = true;
            }
            if (columns[at] != column) {
                made.add(columns[at], -factors[at] / pivot);
            }
        }
        if (!isIn) {
            made.add(whole, 1 / pivot);
        }
        return made.row();
    }

    /** The same with what a column is in the place of it. */
    SparseRow with(int column, SparseRow what) {
        var factor = of(column);
        var made = new Builder(columns.length + what.columns.length);
        var here = 0;
        var there = 0;
        while (here < columns.length || there < what.columns.length) {
            var mine = here < columns.length ? columns[here] : Integer.MAX_VALUE;
            var other = there < what.columns.length ? what.columns[there] : Integer.MAX_VALUE;
            var sum = 0.0;
            if (mine <= other) {
                sum += mine == column ? 0 : factors[here];
                here++;
            }
            if (other <= mine) {
                sum += factor * what.factors[there];
                there++;
            }
            made.add(Math.min(mine, other), sum);
        }
        return made.row();
    }

    /** Takes columns in ascending order. */
    static final class Builder {
        private final int[] columns;
        private final double[] factors;
        private int size;

        Builder(int most) {
            columns = new int[most];
            factors = new double[most];
        }

        void add(int column, double factor) {
            if (Math.abs(factor) > NOTHING) {
                columns[size] = column;
                factors[size++] = factor;
            }
        }

        SparseRow row() {
            return new SparseRow(Arrays.copyOf(columns, size), Arrays.copyOf(factors, size));
        }
    }
}
