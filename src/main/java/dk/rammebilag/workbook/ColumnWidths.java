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

    private static final int PADDING = 4;

    private ColumnWidths() {}

    /** One for each column, by its header and these rows. */
    static List<Integer> of(List<Table.Column> columns, List<Table.Row> rows) {
        var shares = columns.stream().mapToDouble(Table.Column::width).sum();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    var share = (int) (TABLE * columns.get(i).width() / shares);
                    return of(columns.get(i).header(), share, rows, i);
                })
                .toList();
    }

    /** As wide as its text up to the column's share of the table, and never under its words. */
    private static int of(String header, int share, List<Table.Row> rows, int index) {
        var text = header.length();
        var word = longestWord(header);
        for (var row : rows) {
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
