package dk.rammebilag.disclosure.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What is hidden, held against the cheapest that would have done: small tables at random, of which
 * every way to hide is tried. The figures stand in docs/performance.md.
 */
@Execution(ExecutionMode.CONCURRENT)
class SurplusTests {

    private static final int THRESHOLD = 5;

    /** What was hidden of a table beyond the cheapest, in per cent of it. */
    private record Surplus(double all, double complements) {}

    @Test
    void littleMoreIsHiddenThanTheCheapest() {
        assertLittleMoreIsHidden(10);
    }

    /** Takes half a minute: {@code mvn -Pheavy verify}. */
    @Test
    @Tag("heavy")
    void littleMoreIsHiddenThanTheCheapestOfHundredsOfTables() {
        assertLittleMoreIsHidden(100);
    }

    /** The mean aimed at is 10 per cent. */
    private static void assertLittleMoreIsHidden(int tables) {
        var every = new ArrayList<Surplus>();
        for (var size : List.of(List.of(3, 3), List.of(3, 4), List.of(4, 3), List.of(4, 4))) {
            var some = new ArrayList<Surplus>();
            for (var seed = 1; some.size() < tables; seed++) {
                var inner = table(new Random(seed), size.getFirst(), size.getLast());
                var table = new TwoWay(THRESHOLD, 1, inner);
                var result = Protection.protect(table.tables, THRESHOLD);
                if (!table.tables.sensitive().isEmpty() && result.exposed().isEmpty()) {
                    some.add(surplus(table, inner, result));
                }
            }
            print(size.getFirst() + " × " + size.getLast(), some);
            every.addAll(some);
        }
        print("all", every);

        assertThat(every.stream().mapToDouble(Surplus::all).average().orElseThrow()).isLessThan(10);
    }

    /** A few cells about few. */
    private static long[][] table(Random random, int rows, int columns) {
        var inner = new long[rows][columns];
        for (var row : inner) {
            for (var j = 0; j < columns; j++) {
                row[j] =
                        random.nextInt(5) == 0
                                ? 1 + random.nextInt(THRESHOLD - 1)
                                : THRESHOLD + random.nextInt(40);
            }
        }
        return inner;
    }

    private static Surplus surplus(TwoWay table, long[][] inner, Protected result) {
        var search = new CheapestSearch(table, inner, THRESHOLD);
        assertThat(search.isSafe(result.hidden())).as("what the product hides").isTrue();
        var chosen = search.cost(result.hidden());
        var cheapest = search.cheapest(chosen);
        var primary = search.cost(search.primary());
        return new Surplus(
                100.0 * (chosen - cheapest) / cheapest,
                chosen == cheapest ? 0 : 100.0 * (chosen - cheapest) / (cheapest - primary));
    }

    private static void print(String name, List<Surplus> some) {
        System.out.printf(
                "%-6s %4d tables, surplus of all hidden: mean %5.1f %%, worst %5.1f %%, none in %3d;"
                        + " of the complements: mean %5.1f %%, worst %5.1f %%%n",
                name,
                some.size(),
                some.stream().mapToDouble(Surplus::all).average().orElse(0),
                some.stream().mapToDouble(Surplus::all).max().orElse(0),
                some.stream().filter(surplus -> surplus.all() == 0).count(),
                some.stream().mapToDouble(Surplus::complements).average().orElse(0),
                some.stream().mapToDouble(Surplus::complements).max().orElse(0));
    }
}
