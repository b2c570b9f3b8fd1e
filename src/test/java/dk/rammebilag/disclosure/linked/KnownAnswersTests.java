package dk.rammebilag.disclosure.linked;

import static java.util.Objects.requireNonNull;
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

    /** Each table is safe alone, and small less county 1 is K + N: a published N gives K. */
    @Test
    void whatTwoTablesGiveTogetherIsHidden() {
        var tables = new LinkedTables();
        var counts = new TreeMap<String, Integer>();
        Map.of("A", 2, "B", 2, "I", 8, "J", 8, "K", 3, "L", 3, "M", 3, "N", 7)
                .forEach((name, value) -> counts.put(name, count(tables, value, true)));
        sum(tables, counts, List.of("A", "B", "I", "J"), 20);
        sum(tables, counts, List.of("K", "L", "M", "N"), 16);
        sum(tables, counts, List.of("A", "B", "I", "J", "K", "N"), 30);
        sum(tables, counts, List.of("L", "M"), 6);

        var result = Protection.protect(tables, 4);

        assertThat(result.hidden().get(tables.rowOf(requireNonNull(counts.get("N"))))).isTrue();
        assertThat(Attack.on(tables, result.hidden(), Promise.ofCounts(4)))
                .containsExactlyInAnyOrderElementsOf(result.exposed());
    }

    /** Three ones and a seven: with the seven shown, each one knows that the others are ones. */
    @Test
    void singletonsDoNotExposeEachOther() {
        var table =
                new TwoWay(
                        5,
                        1,
                        new long[] {1, 1},
                        new long[] {1, 0},
                        new long[] {7, 0},
                        new long[] {1, 2},
                        new long[] {0, 8});

        var result = Protection.protect(table.tables, 5);

        assertThat(result.exposed()).isEmpty();
        assertThat(result.hidden().get(table.cell(2, 0)) || result.hidden().get(table.cell(5, 0)))
                .isTrue();
    }

    /** What an earlier release shows is known, and a count it exposes is told of. */
    @Test
    void whatIsKnownAlreadyIsTold() {
        var tables = new LinkedTables();
        var known = count(tables, 3, true);
        tables.reveal(List.of(known));

        assertThat(Protection.protect(tables, 5).exposed()).hasSize(1);
    }

    /** The attack needs no move to find what two shown numbers give. */
    @Test
    void theFinalAttackFindsWhatIsNotHiddenEnough() {
        var table = new TwoWay(5, 1, new long[] {3, 20}, new long[] {30, 40});

        assertThat(Attack.on(table.tables, table.cells(0, 0), Promise.ofCounts(5))).hasSize(1);
        assertThat(
                        Attack.on(
                                table.tables,
                                table.cells(0, 0, 0, 1, 1, 0, 1, 1),
                                Promise.ofCounts(5)))
                .isEmpty();
    }

    /** Places are counted in hundredths: a deal of 2.5 must be possible to be 5 or more. */
    @Test
    void aDealIsHiddenAsPlacesAreNotAsCounts() {
        var tables = new LinkedTables();
        var few = tables.row(new Row(Set.of("a", "x"), 1, true));
        var many = tables.row(new Row(Set.of("b", "x"), 1, true));
        var more = tables.row(new Row(Set.of("c", "x"), 2, true));
        var small = tables.count(few, 250);
        var counts = List.of(small, tables.count(many, 1200), tables.count(more, 4000));
        var total = count(tables, 5450, false);
        var terms = new TreeMap<Integer, Integer>();
        counts.forEach(count -> terms.put(count, 1));
        terms.put(total, -1);
        tables.equal(terms);
        tables.sensitive(new Sensitive("sold", few, new TreeMap<>(Map.of(small, 1)), 250));

        var result = Protection.protect(tables, new Promise(500, 400));

        assertThat(result.exposed()).isEmpty();
        assertThat(result.hidden().get(many) && result.hidden().get(more)).isTrue();
        assertThat(result.bounds().getFirst().highest()).isGreaterThanOrEqualTo(500);
    }

    /** A row of one count; small ones are about few. */
    private static int count(LinkedTables tables, long value, boolean hideable) {
        var row = tables.row(new Row(Set.of(), 1, hideable));
        var count = tables.count(row, value);
        if (hideable && value < 4) {
            tables.sensitive(new Sensitive("few", row, new TreeMap<>(Map.of(count, 1)), value));
        }
        return count;
    }

    private static void sum(
            LinkedTables tables, Map<String, Integer> counts, List<String> names, long value) {
        var terms = new TreeMap<Integer, Integer>();
        names.forEach(name -> terms.put(counts.get(name), 1));
        terms.put(count(tables, value, false), -1);
        tables.equal(terms);
    }
}
