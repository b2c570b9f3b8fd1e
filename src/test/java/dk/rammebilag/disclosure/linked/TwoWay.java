package dk.rammebilag.disclosure.linked;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table of owners by parts with its margins, each cell a row of one count. */
final class TwoWay {

    final LinkedTables tables = new LinkedTables();
    private final long[][] values;
    private final int columns;

    /** Without the margins, which are added; the bottom one is nobody's. */
    TwoWay(int threshold, long least, long[]... values) {
        this.values = values;
        columns = values[0].length;
        for (var i = 0; i <= values.length; i++) {
            for (var j = 0; j <= columns; j++) {
                add(i, j, least, threshold);
            }
        }
        for (var i = 0; i <= values.length; i++) {
            var terms = new TreeMap<Integer, Integer>();
            for (var j = 0; j <= columns; j++) {
                terms.put(cell(i, j), j == columns ? -1 : 1);
            }
            tables.equal(terms);
        }
        for (var j = 0; j <= columns; j++) {
            var terms = new TreeMap<Integer, Integer>();
            for (var i = 0; i <= values.length; i++) {
                terms.put(cell(i, j), i == values.length ? -1 : 1);
            }
            tables.equal(terms);
        }
    }

    private void add(int i, int j, long least, int threshold) {
        var value = value(i, j);
        var owners = i == values.length ? Set.<String>of() : Set.of("o" + i);
        var cost = 1 + (j == columns ? 10 : 0) + (i == values.length ? 20 : 0);
        var row = tables.row(new Row(owners, cost, true));
        var count = tables.count(row, value, Math.min(value, least));
        if (0 < value && value < threshold) {
            tables.sensitive(
                    new Sensitive(i + "," + j, row, new TreeMap<>(Map.of(count, 1)), value));
        }
    }

    long value(int i, int j) {
        var sum = 0L;
        for (var a = 0; a < values.length; a++) {
            for (var b = 0; b < columns; b++) {
                if ((i == values.length || a == i) && (j == columns || b == j)) {
                    sum += values[a][b];
                }
            }
        }
        return sum;
    }

    /** The number of a cell's row, and of its count; margins are last. */
    int cell(int i, int j) {
        return i * (columns + 1) + j;
    }

    BitSet cells(int... places) {
        var cells = new BitSet();
        for (var k = 0; k < places.length; k += 2) {
            cells.set(cell(places[k], places[k + 1]));
        }
        return cells;
    }

    Sensitive number(int i, int j) {
        return new Sensitive("", cell(i, j), new TreeMap<>(Map.of(cell(i, j), 1)), value(i, j));
    }

    /** How far a cell can be moved within hidden ones, step by step: at most a limit. */
    Map.Entry<Long, Long> range(int i, int j, BitSet hidden, int limit) {
        var highest = 0L;
        var lowest = 0L;
        for (var step = 1; step <= limit; step++) {
            if (canMove(i, j, step, hidden)) {
                highest = step;
            }
            if (canMove(i, j, -step, hidden)) {
                lowest = -step;
            }
        }
        return Map.entry(value(i, j) + lowest, value(i, j) + highest);
    }

    private boolean canMove(int i, int j, int step, BitSet hidden) {
        var number = number(i, j);
        return MoveSearch.find(
                        tables,
                        number,
                        step,
                        new Rooms(tables, hidden, hidden),
                        new MoveSearch.Effort(5000, 500))
                .isPresent();
    }
}
