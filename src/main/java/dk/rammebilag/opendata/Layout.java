package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The columns of a file of open data, from which both its lines and its description are made.
 *
 * @param <T> what a line tells of
 * @param name the file's name without its ending
 * @param key the first columns, by which a line is known and sorted
 * @param told the others
 */
record Layout<T>(String name, List<Column<T>> key, List<Column<T>> told) {

    Layout {
        key = List.copyOf(key);
        told = List.copyOf(told);
    }

    List<String> header() {
        return columns().map(column -> column.field().name()).toList();
    }

    /** The file of a year. */
    OpenFile file(Catalogue catalogue, Supplier<Stream<T>> all) {
        var columns = columns().toList();
        Function<T, List<String>> line =
                one -> columns.stream().map(c -> c.written(catalogue, one)).toList();
        return new OpenFile(
                name,
                columns.stream().map(Column::field).toList(),
                key.size(),
                () -> all.get().map(line));
    }

    private Stream<Column<T>> columns() {
        return Stream.concat(key.stream(), told.stream());
    }
}
