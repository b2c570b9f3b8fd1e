package dk.rammebilag.document;

import java.util.List;

/**
 * A table with one row of headers; the first column heads its row.
 *
 * @param caption what the table shows, with year and unit
 * @param columns the columns, at least one
 * @param rows the rows, each with one value a column
 * @param notes lines under the table: source, coverage, the signs used
 */
public record Table(String caption, List<Column> columns, List<Row> rows, List<String> notes)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (var row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of \"%s\" has %d values for %d columns"
                                .formatted(caption, row.values().size(), columns.size()));
            }
        }
    }

    /** How a column is aligned. */
    public enum Alignment {
        /** Words, from the left. */
        LEFT,
        /** Numbers, at the decimal comma. */
        DECIMAL
    }

    /**
     * A column.
     *
     * @param header its heading, with the unit where it has one
     * @param alignment how its values are set
     * @param width its share of the table's width, relative to the others; above 0
     */
    public record Column(String header, Alignment alignment, double width) {

        /** A column of words. */
        public static Column words(String header, double width) {
            return new Column(header, Alignment.LEFT, width);
        }

        /** A column of numbers. */
        public static Column numbers(String header, double width) {
            return new Column(header, Alignment.DECIMAL, width);
        }
    }

    /**
     * A row.
     *
     * @param values one value a column
     * @param summary whether the row sums up the others (the region) and is set off
     */
    public record Row(List<Value> values, boolean summary) {

        public Row {
            values = List.copyOf(values);
        }

        /** An ordinary row. */
        public static Row of(Value... values) {
            return new Row(List.of(values), false);
        }
    }
}
