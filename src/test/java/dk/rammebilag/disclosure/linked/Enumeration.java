package dk.rammebilag.disclosure.linked;

import java.util.Arrays;

/**
 * What an attacker learns of a two-way table, by trying every whole table there is. Shares nothing
 * with the product but the numbers.
 */
final class Enumeration {

    private final long[][] truth;
    private final boolean[][] hidden;
    private final int known;
    private final long cap;
    private final long[][] trial;
    private final long[][] lowest;
    private final long[][] highest;

    /**
     * @param truth with its margins last
     * @param hidden likewise
     * @param known the owner whose cells the attacker knows; −1 for none
     */
    Enumeration(long[][] truth, boolean[][] hidden, int known, long cap) {
        this.truth = truth;
        this.hidden = hidden;
        this.known = known;
        this.cap = cap;
        trial = new long[truth.length][truth[0].length];
        lowest = new long[truth.length][truth[0].length];
        highest = new long[truth.length][truth[0].length];
        for (var row : lowest) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        place(0, 0);
    }

    long lowest(int i, int j) {
        return lowest[i][j];
    }

    long highest(int i, int j) {
        return highest[i][j];
    }

    private boolean open(int i, int j) {
        return hidden[i][j] && i != known;
    }

    private boolean agrees(int i, int j) {
        var least = Math.min(1, truth[i][j]);
        return open(i, j) ? trial[i][j] >= least : trial[i][j] == truth[i][j];
    }

    private void place(int i, int j) {
        var rows = truth.length - 1;
        var columns = truth[0].length - 1;
        if (i == rows) {
            margins();
            return;
        }
        if (j == columns) {
            trial[i][j] = sum(i, 0, i + 1, columns);
            if (agrees(i, j)) {
                place(i + 1, 0);
            }
            return;
        }
        var from = open(i, j) ? Math.min(1, truth[i][j]) : truth[i][j];
        var to = open(i, j) ? cap : truth[i][j];
        for (var value = from; value <= to; value++) {
            trial[i][j] = value;
            place(i, j + 1);
        }
    }

    private void margins() {
        var rows = truth.length - 1;
        var columns = truth[0].length - 1;
        for (var j = 0; j <= columns; j++) {
            trial[rows][j] = j == columns ? sum(0, 0, rows, columns) : sum(0, j, rows, j + 1);
            if (!agrees(rows, j)) {
                return;
            }
        }
        for (var i = 0; i <= rows; i++) {
            for (var j = 0; j <= columns; j++) {
                lowest[i][j] = Math.min(lowest[i][j], trial[i][j]);
                highest[i][j] = Math.max(highest[i][j], trial[i][j]);
            }
        }
    }

    private long sum(int fromRow, int fromColumn, int toRow, int toColumn) {
        var sum = 0L;
        for (var i = fromRow; i < toRow; i++) {
            for (var j = fromColumn; j < toColumn; j++) {
                sum += trial[i][j];
            }
        }
        return sum;
    }
}
