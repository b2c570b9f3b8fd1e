package dk.rammebilag.workbook;

import dk.rammebilag.document.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide columns are, in characters. Measured by counting: letting POI measure fonts took two
 * seconds for 20,000 rows, and gives other widths on a machine with other fonts.
 */
final class ColumnWidths {

    /** What a table may take on an ordinary screen. */
    private static final int TABLE = 130;

    /** A word longer than this, an address say, is broken rather than given room. */
    private static final int LONGEST_WORD = 40;

    private static final int PADDING = 3;

    private ColumnWidths() {}

    /** One for each column. */
    static List<Integer> of(Table table) {
        return IntStream.range(0, table.columns().size()).mapToObj(i -> of(table, i)).toList();
    }

    /** As wide as its text up to the column's share of the table, and never under its words. */
    private static int of(Table table, int index) {
        var column = table.columns().get(index);
        var shares = table.columns().stream().mapToDouble(Table.Column::width).sum();
        var share = (int) (TABLE * column.width() / shares);
        var text = column.header().length();
        var word = longestWord(column.header());
        for (var row : table.rows()) {
            var printed = row.values().get(index).printed();
            text = Math.max(text, printed.length());
            word = Math.max(word, longestWord(printed));
        }
        return Math.max(Math.min(text, share), Math.min(word, LONGEST_WORD)) + PADDING;
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("\\s")).mapToInt(String::length).max().orElse(0);
    }
}
