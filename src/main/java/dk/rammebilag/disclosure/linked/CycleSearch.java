package dk.rammebilag.disclosure.linked;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Looks for a cheap move step by step: changes a number, then repairs one broken relation after the
 * other by one more count each, the most promising attempt first. In tables with margins that finds
 * the alternating cycles. It gives up early, for {@link MoveSearch} finds what it misses.
 */
final class CycleSearch {

    private static final int ATTEMPTS = 80;

    /** How many counts are tried to repair a relation. */
    private static final int BREADTH = 8;

    /** What a broken relation is taken to cost, so that attempts near their end come first. */
    private static final long BROKEN = 3;

    private static final long SHOWN = 40;

    /**
     * @param changes of counts
     * @param sums the change of each relation they touch, but for those that are 0
     * @param cost of the rows they need hidden
     */
    private record Attempt(
            Map<Integer, Long> changes, Map<Integer, Long> sums, int broken, long cost, int age) {

        private static final Comparator<Attempt> PROMISING =
                Comparator.comparingLong(
                                (Attempt a) -> a.cost + a.changes.size() + BROKEN * a.broken)
                        .thenComparingInt(a -> a.age);
    }

    private final LinkedTables tables;
    private final Rooms rooms;
    private final PriorityQueue<Attempt> open = new PriorityQueue<>(Attempt.PROMISING);
    private int made;

    private CycleSearch(LinkedTables tables, Rooms rooms) {
        this.tables = tables;
        this.rooms = rooms;
    }

    /** A move that changes a number by an amount, of rows that may change; not always found. */
    static Optional<Move> find(LinkedTables tables, Sensitive number, long amount, Rooms rooms) {
        var search = new CycleSearch(tables, rooms);
        var start = new Attempt(Map.of(), Map.of(), 0, 0, 0);
        number.terms()
                .forEach((count, factor) -> {
                    if (amount % factor == 0) {
                        search.attempt(start, count, amount / factor);
                    }
                });
        return search.run().filter(move -> tables.bears(move) && move.of(number) == amount);
    }

    private Optional<Move> run() {
        for (var tried = 0; tried < ATTEMPTS; tried++) {
            var next = open.poll();
            if (next == null) {
                return Optional.empty();
            }
            if (next.broken() == 0) {
                return Optional.of(new Move(next.changes()));
            }
            repair(next);
        }
        return Optional.empty();
    }

    /** Repairs the shortest broken relation in every way there is. */
    private void repair(Attempt attempt) {
        var shortest =
                attempt.sums().keySet().stream()
                        .filter(r -> amount(attempt, r) != 0)
                        .min(
                                Comparator.<Integer>comparingInt(
                                                r -> tables.relations().get(r).size())
                                        .thenComparingInt(r -> r))
                        .orElseThrow();
        var relation = tables.relations().get(shortest);
        var amount = amount(attempt, shortest);
        var ways =
                new PriorityQueue<long[]>(
                        Comparator.comparingLong((long[] way) -> way[0])
                                .thenComparingLong(way -> way[1]));
        for (var at = 0; at < relation.size(); at++) {
            var count = relation.count(at);
            var wanted = amount / relation.factor(at);
            var by = Math.max(wanted, -tables.room(count));
            if (by != 0
                    && wanted * relation.factor(at) == amount
                    && !attempt.changes().containsKey(count)
                    && rooms.isFree(count)) {
                ways.add(new long[] {2 * rooms.cost(count) + (by == wanted ? 0 : 1), count, by});
            }
        }
        for (var tried = 0; tried < BREADTH && !ways.isEmpty(); tried++) {
            var way = ways.remove();
            attempt(attempt, (int) way[1], way[2]);
        }
    }

    private long amount(Attempt attempt, int relation) {
        return tables.relations().get(relation).repair(attempt.sums().getOrDefault(relation, 0L));
    }

    private void attempt(Attempt before, int count, long by) {
        if (!rooms.bear(count, by)) {
            return;
        }
        var changes = new TreeMap<>(before.changes());
        changes.put(count, by);
        var sums = new HashMap<>(before.sums());
        for (var relation : tables.relationsOf(count)) {
            var factor = tables.relations().get(relation).factorOf(count);
            if (sums.merge(relation, factor * by, Long::sum) == 0) {
                sums.remove(relation);
            }
        }
        var broken = 0;
        for (var sum : sums.entrySet()) {
            broken += tables.relations().get(sum.getKey()).repair(sum.getValue()) == 0 ? 0 : 1;
        }
        var row = tables.rowOf(count);
        var again = before.changes().keySet().stream().anyMatch(c -> tables.rowOf(c) == row);
        var cost = before.cost() + (again ? 0 : SHOWN * rooms.cost(count));
        open.add(new Attempt(changes, sums, broken, cost, made++));
    }
}
