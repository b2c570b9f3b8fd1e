package dk.rammebilag.disclosure.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Cases whose answers are known. */
class KnownAnswersTests {

    private static final TwoWay FOUR =
            new TwoWay(
                    3,
                    0,
                    new long[] {30, 47, 64, 89},
                    new long[] {90, 124, 5, 31},
                    new long[] {92, 100, 59, 85},
                    new long[] {800, 991, 651, 685});

    /** Two or more hidden in every row and column, and still one can be found. */
    @Test
    void twoInEveryRowAndColumnIsNotEnough() {
        var hidden = FOUR.cells(0, 0, 0, 1, 0, 2, 1, 0, 1, 2, 2, 1, 2, 3, 3, 1, 3, 3);

        assertThat(FOUR.range(0, 1, hidden, 100)).isEqualTo(Map.entry(47L, 47L));

        hidden.or(FOUR.cells(1, 3));
        assertThat(FOUR.range(0, 1, hidden, 100)).isEqualTo(Map.entry(0L, 78L));
    }

    /** Who knows one of two hidden numbers subtracts it. */
    @Test
    void anOwnerSubtractsHisOwn() {
        var table =
                new TwoWay(5, 1, new long[] {3}, new long[] {7}, new long[] {40}, new long[] {90});

        var hidden = Protection.protect(table.tables, 5).hidden();

        assertThat(hidden.get(table.cell(0, 0))).isTrue();
        assertThat(hidden.cardinality()).isGreaterThanOrEqualTo(3);
    }

    /** Two numbers that are small whatever they are, because their sum is. */
    @Test
    void theSumOfTwoSmallOnesTellsThatTheyAreSmall() {
        var table = new TwoWay(5, 1, new long[] {1, 4, 200});

        var hidden = Protection.protect(table.tables, 5).hidden();

        assertThat(hidden.get(table.cell(0, 2)) || hidden.get(table.cell(0, 3))).isTrue();
    }

    /** A deal is known to both parties: each subtracts it from what the two sum to. */
    @Test
    void everyOwnerOfARowSubtractsIt() {
        var tables = new LinkedTables();
        var small = tables.row(new Row(Set.of("seller"), 1, true));
        var deal = tables.row(new Row(Set.of("a", "b"), 1, true));
        var other = tables.row(new Row(Set.of("c"), 2, true));
        var sum = tables.row(new Row(Set.of(), 1000, true));
        var counts =
                List.of(
                        tables.count(small, 3),
                        tables.count(deal, 50),
                        tables.count(other, 60),
                        tables.count(sum, 113));
        tables.equal(
                Map.of(counts.get(0), 1, counts.get(1), 1, counts.get(2), 1, counts.get(3), -1));
        tables.sensitive(new Sensitive("few", small, new TreeMap<>(Map.of(counts.get(0), 1)), 3));

        var hidden = Protection.protect(tables, 5).hidden();

        assertThat(hidden.get(other)).isTrue();
    }
}
