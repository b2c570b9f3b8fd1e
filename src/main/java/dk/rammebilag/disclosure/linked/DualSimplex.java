package dk.rammebilag.disclosure.linked;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dual simplex method (Lemke 1954) for a programme in which all is well where every column is 0
 * but for a few sums: each sum that is not within its bounds is brought there after the other, at
 * the least cost. A column costs the same for each unit that it rises or falls. Only the sums that
 * are touched on the way are ever looked at, so that a small change in large tables is cheap to
 * find. The same programme gives the same answer.
 */
final class DualSimplex {

    /**
     * What is to be solved. Sums are numbered from 0; as columns they come after the others, in the
     * same order.
     */
    interface Program {
        /** How many columns there are, without the sums. */
        int columns();

        int sums();

        /** The columns in a sum. */
        SparseRow sum(int sum);

        /** The sums a column stands in; those that it is begun with may be left out. */
        List<Integer> sumsOf(int column);

        /** What a column may be at least; 0 or less. */
        double least(int column);

        /** What each unit costs that a column is away from 0; above 0. */
        double cost(int column);

        double lower(int sum);

        double upper(int sum);
    }

    /** How it ended. */
    enum End {
        SOLVED,
        IMPOSSIBLE,
        GIVEN_UP
    }

    /** Takes a column and its value. */
    interface Reader {
        void read(int column, double value);
    }

    private static final double TOLERANCE = 1e-7;
    private static final double TIE = 1e-12;

    private final Program program;
    private final int columns;
    private final int steps;
    private final @Nullable SparseRow[] rows;
    private final BitSet touched = new BitSet();

    /** For each row the column it tells, and the value of that. */
    private final int[] basic;

    private final double[] value;

    /** The bounds of that. */
    private final double[] low;

    private final double[] high;

    /** What the columns told by rows add to the cost of each other column. */
    private final double[] added;

    /** The told columns that are below 0, or at least not above. */
    private final BitSet falling = new BitSet();

    /** The others that are as low as can be, and the sums that are as high as can be. */
    private final BitSet atLeast = new BitSet();

    private final BitSet atUpper = new BitSet();

    /**
     * @param steps after so many it is given up
     */
    DualSimplex(Program program, int steps) {
        this.program = program;
        this.steps = steps;
        columns = program.columns();
        var sums = program.sums();
        rows = new SparseRow[sums];
        basic = new int[sums];
        value = new double[sums];
        low = new double[sums];
        high = new double[sums];
        for (var sum = 0; sum < sums; sum++) {
            basic[sum] = columns + sum;
        }
        added = new double[columns + sums];
    }

    /** Solves it, beginning with the sums that may not be within their bounds. */
    End solve(int... wrong) {
        for (var sum : wrong) {
            row(sum);
        }
        for (var step = 0; step < steps; step++) {
            var leaving = mostWrong();
            if (leaving < 0) {
                return End.SOLVED;
            }
            var mustRise = value[leaving] < low[leaving];
            if (!mend(leaving, mustRise)) {
                return End.IMPOSSIBLE;
            }
        }
        return End.GIVEN_UP;
    }

    /** What each column is; only those that are not 0 are told. */
    void forEach(Reader reader) {
        for (var at = touched.nextSetBit(0); at >= 0; at = touched.nextSetBit(at + 1)) {
            if (isColumn(basic[at])) {
                reader.read(basic[at], value[at]);
            }
        }
        atLeast.stream().forEach(column -> reader.read(column, program.least(column)));
    }

    private SparseRow row(int at) {
        var row = rows[at];
        if (row == null) {
            row = program.sum(at);
            rows[at] = row;
            touched.set(at);
            hold(at);
        }
        return row;
    }

    private void hold(int at) {
        low[at] = lower(basic[at]);
        high[at] = upper(basic[at]);
    }

    /** The row that is farthest from where it should be, a short one before a long one. */
    private int mostWrong() {
        var worst = -1;
        var most = 0.0;
        for (var at = touched.nextSetBit(0); at >= 0; at = touched.nextSetBit(at + 1)) {
            var wrong = Math.max(low[at] - value[at], value[at] - high[at]);
            if (wrong > TOLERANCE && wrong * wrong / row(at).size() > most) {
                most = wrong * wrong / row(at).size();
                worst = at;
            }
        }
        return worst;
    }

    /** Brings a row within its bounds at the least cost; false if it cannot be. */
    private boolean mend(int at, boolean mustRise) {
        var row = row(at);
        var best = -1;
        var least = Double.POSITIVE_INFINITY;
        var strongest = 0.0;
        for (var term = 0; term < row.size(); term++) {
            var column = row.column(term);
            var strength = Math.abs(row.factor(term));
            var rises = row.factor(term) > 0 == mustRise;
            if (strength > TOLERANCE && (rises ? canRise(column) : canFall(column))) {
                var ratio = Math.max(0, cost(column, rises)) / strength;
                if (ratio < least - TIE || (ratio < least + TIE && strength > strongest)) {
                    best = column;
                    least = ratio;
                    strongest = strength;
                }
            }
        }
        if (turns(basic[at], mustRise, least)) {
            turn(at);
        } else if (best >= 0) {
            exchange(at, best, row.of(best) > 0 == mustRise, mustRise);
        } else {
            return false;
        }
        return true;
    }

    /**
     * Whether it costs less that a column is on the other side of 0 than that it is brought back.
     */
    private boolean turns(int column, boolean mustRise, double otherwise) {
        return isColumn(column)
                && falling.get(column) != mustRise
                && (falling.get(column) || program.least(column) < 0)
                && 2 * program.cost(column) <= otherwise;
    }

    private void turn(int at) {
        var column = basic[at];
        falling.flip(column);
        hold(at);
        add(row(at), 2 * slope(column));
    }

    private void add(SparseRow row, double cost) {
        for (var term = 0; term < row.size(); term++) {
            added[row.column(term)] += cost * row.factor(term);
        }
    }

    private void exchange(int at, int entering, boolean rises, boolean mustRise) {
        var leaving = basic[at];
        var bound = mustRise ? lower(leaving) : upper(leaving);
        var step = (bound - value[at]) / row(at).of(entering);
        var solved = row(at).solvedFor(entering, leaving);
        if (isColumn(entering)) {
            program.sumsOf(entering).forEach(this::row);
        }
        for (var other = touched.nextSetBit(0); other >= 0; other = touched.nextSetBit(other + 1)) {
            var factor = other == at ? 0 : row(other).of(entering);
            if (factor != 0) {
                value[other] += factor * step;
                rows[other] = row(other).with(entering, solved);
            }
        }
        rows[at] = solved;
        added[leaving] = isColumn(leaving) ? -slope(leaving) : 0;
        add(solved, rises ? cost(entering, true) : -cost(entering, false));
        value[at] = position(entering) + step;
        basic[at] = entering;
        rest(leaving, mustRise);
        start(entering, rises);
        hold(at);
    }

    private void rest(int column, boolean isLow) {
        if (!isColumn(column)) {
            atUpper.set(column, !isLow);
        } else if (falling.get(column) && isLow) {
            atLeast.set(column);
        }
    }

    private void start(int column, boolean rises) {
        if (isColumn(column)) {
            falling.set(column, !rises || atLeast.get(column));
            atLeast.clear(column);
        }
    }

    private boolean isColumn(int column) {
        return column < columns;
    }

    private boolean canRise(int column) {
        return isColumn(column) || (!atUpper.get(column) && lower(column) < upper(column));
    }

    private boolean canFall(int column) {
        return isColumn(column)
                ? !atLeast.get(column) && program.least(column) < 0
                : atUpper.get(column) && lower(column) < upper(column);
    }

    /** What a unit costs that a column, which no row tells, rises or falls; not below 0. */
    private double cost(int column, boolean rises) {
        if (!isColumn(column)) {
            return rises ? added[column] : -added[column];
        }
        var own = atLeast.get(column) ? -program.cost(column) : program.cost(column);
        return rises ? own + added[column] : own - added[column];
    }

    /** What a told column costs for each unit that it rises. */
    private double slope(int column) {
        return falling.get(column) ? -program.cost(column) : program.cost(column);
    }

    /** Where a column is that no row tells. */
    private double position(int column) {
        if (isColumn(column)) {
            return atLeast.get(column) ? program.least(column) : 0;
        }
        return atUpper.get(column) ? upper(column) : lower(column);
    }

    private double lower(int column) {
        if (isColumn(column)) {
            return falling.get(column) ? program.least(column) : 0;
        }
        return program.lower(column - columns);
    }

    private double upper(int column) {
        if (isColumn(column)) {
            return falling.get(column) ? 0 : Double.POSITIVE_INFINITY;
        }
        return program.upper(column - columns);
    }
}
