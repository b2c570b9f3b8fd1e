package dk.rammebilag.appendix;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Alignment;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves out of a table what tells nothing. */
final class Telling {

    private Telling() {}

    /** The table without the columns of numbers in which every cell is a sign; signs explained. */
    static Table columns(Table table) {
        var told =
                IntStream.range(0, table.columns().size())
                        .filter(column -> tells(table, column))
                        .boxed()
                        .toList();
        var rows =
                table.rows().stream()
                        .map(row -> new Row(only(row.values(), told), row.summary()))
                        .toList();
        return new Table(
                table.caption(),
                only(table.columns(), told),
                rows,
                RegionalFigures.notes(rows, table.notes().toArray(String[]::new)));
    }

    private static boolean tells(Table table, int column) {
        return table.columns().get(column).alignment() == Alignment.LEFT
                || table.rows().stream()
                        .anyMatch(row -> !(row.values().get(column) instanceof Value.Signed));
    }

    private static <T> List<T> only(List<T> all, List<Integer> told) {
        return told.stream().map(all::get).toList();
    }
}
