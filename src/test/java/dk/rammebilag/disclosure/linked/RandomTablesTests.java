package dk.rammebilag.disclosure.linked;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small tables at random, attacked by trying every whole table there is. */
class RandomTablesTests {

    private static final int THRESHOLD = 3;
    private static final long CAP = 12;

    @Property(tries = 400)
    void nobodyFindsANumberAboutFew(@ForAll("tables") long[][] inner) {
        var table = new TwoWay(THRESHOLD, 1, inner);

        var result = Protection.protect(table.tables, THRESHOLD);

        assertThat(result.exposed()).isEmpty();
        for (var known = -1; known < inner.length; known++) {
            assertNobodyFinds(inner, table, result, known);
        }
    }

    private static void assertNobodyFinds(
            long[][] inner, TwoWay table, Protected result, int known) {
        var rows = inner.length + 1;
        var columns = inner[0].length + 1;
        var truth = new long[rows][columns];
        var hidden = new boolean[rows][columns];
        for (var i = 0; i < rows; i++) {
            for (var j = 0; j < columns; j++) {
                truth[i][j] = table.value(i, j);
                hidden[i][j] = result.hidden().get(table.cell(i, j));
            }
        }
        var attack = new Enumeration(truth, hidden, known, CAP);
        for (var number : table.tables.sensitive()) {
            var i = number.row() / columns;
            var j = number.row() % columns;
            if (i != known) {
                assertThat(attack.highest(i, j)).isGreaterThanOrEqualTo(THRESHOLD);
                assertThat(attack.highest(i, j) - attack.lowest(i, j))
                        .isGreaterThanOrEqualTo(THRESHOLD - 1);
            }
        }
    }

    @Provide
    Arbitrary<long[][]> tables() {
        var cell = Arbitraries.longs().between(0, 6);
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns ->
                        cell.array(long[].class)
                                .ofSize(columns)
                                .array(long[][].class)
                                .ofMinSize(2)
                                .ofMaxSize(3));
    }
}
