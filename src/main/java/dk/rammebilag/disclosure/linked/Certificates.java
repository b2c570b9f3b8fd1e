package dk.rammebilag.disclosure.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The moves found so far, and what they prove of each number about few: how far it may be from the
 * true one for all an attacker knows.
 */
final class Certificates {

    /** A move: the owners who see through it, and the numbers it changes. */
    static final class Found {
        private final BitSet owners;
        private final List<Integer> numbers = new ArrayList<>();
        private boolean stands = true;

        private Found(BitSet owners) {
            this.owners = owners;
        }
    }

    private record Change(Found found, long by) {}

    /**
     * How far a number may be from the true one, as far as has been found.
     *
     * @param lowest 0 or less
     * @param highest 0 or more
     */
    record Range(long lowest, long highest) {}

    private final LinkedTables tables;
    private final Owners owners;
    private final Map<Integer, List<Integer>> numbersOf = new HashMap<>();
    private final List<List<Change>> changes = new ArrayList<>();
    private final Map<Integer, List<Found>> usedBy = new HashMap<>();

    Certificates(LinkedTables tables, Owners owners) {
        this.tables = tables;
        this.owners = owners;
        IntStream.range(0, tables.sensitive().size())
                .forEach(number -> {
                    changes.add(new ArrayList<>());
                    for (var count : tables.sensitive().get(number).terms().keySet()) {
                        numbersOf.computeIfAbsent(count, _ -> new ArrayList<>()).add(number);
                    }
                });
    }

    /** Adds a move and, where everything still holds, the same the other way. */
    void add(Move move) {
        addOne(move);
        var back = move.reversed();
        if (tables.bears(back)) {
            addOne(back);
        }
    }

    private void addOne(Move move) {
        var rows = move.rows(tables);
        var found = new Found(owners.of(rows));
        rows.stream()
                .forEach(row -> usedBy.computeIfAbsent(row, _ -> new ArrayList<>()).add(found));
        var touched = new TreeSet<Integer>();
        move.changes()
                .keySet()
                .forEach(count -> touched.addAll(numbersOf.getOrDefault(count, List.of())));
        for (var number : touched) {
            var by = move.of(tables.sensitive().get(number));
            if (by != 0) {
                changes.get(number).add(new Change(found, by));
                found.numbers.add(number);
            }
        }
    }

    /** What is known to be possible of a number for an attacker, or for {@link Owners#NOBODY}. */
    Range range(int number, int attacker) {
        var lowest = 0L;
        var highest = 0L;
        for (var change : changes.get(number)) {
            if (change.found().stands && !owners.hold(change.found().owners, attacker)) {
                lowest = Math.min(lowest, change.by());
                highest = Math.max(highest, change.by());
            }
        }
        return new Range(lowest, highest);
    }

    /** The owners who see through some move of a number: against others all its moves stand. */
    BitSet seeing(int number) {
        var seeing = new BitSet();
        changes.get(number).stream()
                .filter(change -> change.found().stands)
                .forEach(change -> seeing.or(change.found().owners));
        return seeing;
    }

    /** Gives up the moves that need a row hidden. */
    List<Found> withdraw(int row) {
        var given =
                usedBy.getOrDefault(row, List.of()).stream().filter(found -> found.stands).toList();
        given.forEach(found -> found.stands = false);
        return given;
    }

    static void restore(List<Found> given) {
        given.forEach(found -> found.stands = true);
    }

    /** The numbers that some moves were about. */
    static List<Integer> numbers(List<Found> given) {
        return given.stream().flatMap(found -> found.numbers.stream()).distinct().sorted().toList();
    }
}
