package dk.rammebilag.disclosure.linked;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cheapest safe way to hide cells of a two-way table with margins, found by trying all. Such a
 * table is a network: a cell is an arc between its row and its column, and how far a cell can move
 * is a largest flow back through the others, which is whole where the bounds are. Shares no code
 * with the product.
 */
final class CheapestSearch {

    private static final long FAR = 60;

    private final TwoWay table;
    private final int rows;
    private final int columns;
    private final int threshold;
    private final List<Integer> open;
    private long best;

    /**
     * @param inner the table without its margins, without zeros
     */
    CheapestSearch(TwoWay table, long[][] inner, int threshold) {
        this.table = table;
        this.threshold = threshold;
        rows = inner.length + 1;
        columns = inner[0].length + 1;
        open =
                IntStream.range(0, rows * columns)
                        .boxed()
                        .filter(cell -> !primary().get(cell))
                        .sorted(Comparator.comparingLong(this::cost))
                        .toList();
    }

    /** The cells about few. */
    BitSet primary() {
        var few = new BitSet();
        for (var cell = 0; cell < rows * columns; cell++) {
            few.set(cell, value(cell) < threshold);
        }
        return few;
    }

    private long value(int cell) {
        return table.value(cell / columns, cell % columns);
    }

    private long cost(int cell) {
        return table.tables.rows().get(cell).cost();
    }

    long cost(BitSet hidden) {
        return hidden.stream().mapToLong(this::cost).sum();
    }

    /** What the cheapest safe way costs, given one. */
    long cheapest(long known) {
        best = known;
        search(primary(), cost(primary()), 0);
        return best;
    }

    private void search(BitSet hidden, long cost, int next) {
        if (cost >= best) {
            return;
        }
        if (isSafe(hidden)) {
            best = cost;
            return;
        }
        var most = (BitSet) hidden.clone();
        open.subList(next, open.size()).stream()
                .filter(cell -> cost + cost(cell) < best)
                .forEach(most::set);
        if (most.equals(hidden) || !isSafe(most)) {
            return;
        }
        var with = (BitSet) hidden.clone();
        with.set(open.get(next));
        search(with, cost + cost(open.get(next)), next + 1);
        search(hidden, cost, next + 1);
    }

    /** From outside, and for each owner of a row, who knows all of it. */
    boolean isSafe(BitSet hidden) {
        for (var knowing = -1; knowing < rows - 1; knowing++) {
            var own = knowing;
            if (!primary().stream()
                    .filter(cell -> cell / columns != own)
                    .allMatch(cell -> isSafe(cell, hidden, own))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSafe(int cell, BitSet hidden, int knowing) {
        var up = move(cell, hidden, knowing, 1);
        var down = move(cell, hidden, knowing, -1);
        return value(cell) + up >= threshold && up + down >= threshold - 1;
    }

    /** How far a cell can go in a direction, at most {@link #FAR}. */
    private long move(int cell, BitSet hidden, int knowing, int way) {
        var i = cell / columns;
        var j = rows + cell % columns;
        var room = new long[rows + columns][rows + columns];
        for (var other = 0; other < rows * columns; other++) {
            if (hidden.get(other) && other / columns != knowing && other != cell) {
                var a = other / columns;
                var b = rows + other % columns;
                room[a][b] += isMargin(other) ? value(other) - 1 : FAR;
                room[b][a] += isMargin(other) ? FAR : value(other) - 1;
            }
        }
        var forward = (way > 0) != isMargin(cell);
        var flow = forward ? flow(room, j, i) : flow(room, i, j);
        return way > 0 ? flow : Math.min(flow, value(cell) - 1);
    }

    /** What is added to a margin is taken from its row or column, but not in the corner. */
    private boolean isMargin(int cell) {
        return cell / columns == rows - 1 != (cell % columns == columns - 1);
    }

    private static long flow(long[][] room, int from, int to) {
        var flow = 0L;
        for (var path = path(room, from, to); path[to] >= 0; path = path(room, from, to)) {
            var least = FAR;
            for (var at = to; at != from; at = path[at]) {
                least = Math.min(least, room[path[at]][at]);
            }
            for (var at = to; at != from; at = path[at]) {
                room[path[at]][at] -= least;
                room[at][path[at]] += least;
            }
            flow += least;
            if (flow >= FAR) {
                return FAR;
            }
        }
        return flow;
    }

    /** Where each node is reached from, −1 where it is not. */
    private static int[] path(long[][] room, int from, int to) {
        var path = new int[room.length];
        Arrays.fill(path, -1);
        var queue = new ArrayDeque<Integer>(List.of(from));
        while (!queue.isEmpty() && path[to] < 0) {
            int at = queue.remove();
            for (var next = 0; next < room.length; next++) {
                if (room[at][next] > 0 && path[next] < 0 && next != from) {
                    path[next] = at;
                    queue.add(next);
                }
            }
        }
        return path;
    }
}
