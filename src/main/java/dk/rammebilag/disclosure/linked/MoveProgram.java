package dk.rammebilag.disclosure.linked;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cheapest move as a linear programme. The columns are the changes of the counts; the sums are
 * those of the relations, then the change of the number itself, then the bounds.
 *
 * @param amount how far the number must change: positive to raise it, negative to lower it
 * @param bounds on single changes
 */
record MoveProgram(
        LinkedTables tables, Rooms rooms, Sensitive number, long amount, List<Bound> bounds)
        implements DualSimplex.Program {

    /** What a change costs in a row that is hidden already, against those of {@link Row#cost}. */
    private static final double HIDDEN = 1;

    private static final double SHOWN = 1000;

    /** What a change is held to. */
    record Bound(int count, double lower, double upper) {}

    /** The sums that may not be within their bounds when nothing changes. */
    int[] wrong() {
        return IntStream.range(aim(), sums()).toArray();
    }

    private int aim() {
        return tables.relations().size();
    }

    @Override
    public int columns() {
        return tables.size();
    }

    @Override
    public int sums() {
        return aim() + 1 + bounds.size();
    }

    @Override
    public SparseRow sum(int sum) {
        if (sum == aim()) {
            var row = new SparseRow.Builder(number.terms().size());
            number.terms().forEach((count, factor) -> add(row, count, factor));
            return row.row();
        }
        if (sum > aim()) {
            var row = new SparseRow.Builder(1);
            add(row, bound(sum).count(), 1);
            return row.row();
        }
        var relation = tables.relations().get(sum);
        var row = new SparseRow.Builder(relation.size());
        for (var at = 0; at < relation.size(); at++) {
            add(row, relation.count(at), relation.factor(at));
        }
        return row.row();
    }

    private Bound bound(int sum) {
        return bounds.get(sum - aim() - 1);
    }

    private void add(SparseRow.Builder row, int count, int factor) {
        if (rooms.isFree(count)) {
            row.add(count, factor);
        }
    }

    @Override
    public List<Integer> sumsOf(int column) {
        return tables.relationsOf(column);
    }

    @Override
    public double least(int column) {
        return -tables.room(column);
    }

    @Override
    public double lower(int sum) {
        if (sum == aim()) {
            return amount > 0 ? amount : Double.NEGATIVE_INFINITY;
        }
        if (sum > aim()) {
            return bound(sum).lower();
        }
        var below = tables.relations().get(sum).below();
        return below < Relation.UNBOUNDED ? -below : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double upper(int sum) {
        if (sum == aim()) {
            return amount > 0 ? Double.POSITIVE_INFINITY : amount;
        }
        if (sum > aim()) {
            return bound(sum).upper();
        }
        var above = tables.relations().get(sum).above();
        return above < Relation.UNBOUNDED ? above : Double.POSITIVE_INFINITY;
    }

    @Override
    public double cost(int column) {
        return HIDDEN + SHOWN * rooms.cost(column);
    }
}
