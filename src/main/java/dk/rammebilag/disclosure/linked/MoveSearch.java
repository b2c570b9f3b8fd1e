package dk.rammebilag.disclosure.linked;

import dk.rammebilag.disclosure.linked.MoveProgram.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for the cheapest move by linear programming and, where that does not come out in whole
 * numbers, by branching; what it finds has been checked exactly.
 */
final class MoveSearch {

    private static final double WHOLE = 1e-6;

    /** A solution in real numbers, as cheap as can be within the bounds. */
    private record Attempt(List<Bound> bounds, SortedMap<Integer, Double> changes, double cost) {

        Move rounded() {
            var whole = new TreeMap<Integer, Long>();
            changes.forEach((count, by) -> {
                if (Math.round(by) != 0) {
                    whole.put(count, Math.round(by));
                }
            });
            return new Move(whole);
        }

        /** A change that is not whole. */
        Optional<Map.Entry<Integer, Double>> broken() {
            return changes.entrySet().stream()
                    .filter(change ->
                            Math.abs(change.getValue() - Math.round(change.getValue())) > WHOLE)
                    .findFirst();
        }
    }

    private final LinkedTables tables;
    private final Rooms rooms;
    private final Sensitive number;
    private final long amount;
    private final Effort effort;

    /**
     * How much is tried before there is taken to be no move: that may cost a row.
     *
     * @param steps of the simplex, each time
     * @param branches where it does not come out in whole numbers
     */
    record Effort(int steps, int branches) {}

    private MoveSearch(
            LinkedTables tables, Rooms rooms, Sensitive number, long amount, Effort effort) {
        this.tables = tables;
        this.rooms = rooms;
        this.number = number;
        this.amount = amount;
        this.effort = effort;
    }

    /**
     * The cheapest move that changes a number by an amount or more.
     *
     * @param amount positive to raise it, negative to lower it
     * @return empty if there is none
     */
    static Optional<Move> find(
            LinkedTables tables, Sensitive number, long amount, Rooms rooms, Effort effort) {
        return new MoveSearch(tables, rooms, number, amount, effort).find();
    }

    private Optional<Move> find() {
        var open = new PriorityQueue<>(Comparator.comparingDouble(Attempt::cost));
        attempt(List.of()).ifPresent(open::add);
        for (var branch = 0; branch < effort.branches() && !open.isEmpty(); branch++) {
            var next = open.remove();
            var move = next.rounded();
            if (isGood(move)) {
                return Optional.of(move);
            }
            next.broken()
                    .ifPresent(change -> {
                        var below = Math.floor(change.getValue());
                        var count = change.getKey();
                        with(next, new Bound(count, Double.NEGATIVE_INFINITY, below))
                                .ifPresent(open::add);
                        with(next, new Bound(count, below + 1, Double.POSITIVE_INFINITY))
                                .ifPresent(open::add);
                    });
        }
        return Optional.empty();
    }

    private boolean isGood(Move move) {
        var by = move.of(number);
        return tables.bears(move) && (amount > 0 ? by >= amount : by <= amount);
    }

    private Optional<Attempt> with(Attempt attempt, Bound bound) {
        var bounds = new ArrayList<>(attempt.bounds());
        bounds.add(bound);
        return attempt(bounds);
    }

    private Optional<Attempt> attempt(List<Bound> bounds) {
        var program = new MoveProgram(tables, rooms, number, amount, bounds);
        var simplex = new DualSimplex(program, effort.steps());
        if (simplex.solve(program.wrong()) != DualSimplex.End.SOLVED) {
            return Optional.empty();
        }
        var changes = new TreeMap<Integer, Double>();
        simplex.forEach(changes::put);
        var cost =
                changes.entrySet().stream()
                        .mapToDouble(change ->
                                program.cost(change.getKey()) * Math.abs(change.getValue()))
                        .sum();
        return Optional.of(new Attempt(bounds, changes, cost));
    }
}
