package dk.rammebilag.run.store;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SheetLayout;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The staging table of one kind of row: a column for each field of the record, under the field's
 * name in snake case, and the positions of its cells. The record is the only description.
 *
 * @param <T> the kind of row; a record of cells
 */
final class RowTable<T extends Row> {

    /**
     * A field of the record and its column; looked up once, for rows come by the hundred thousand.
     */
    private record Field(RecordComponent component, String column, Class<?> type) {

        static Field of(RecordComponent component) {
            var cell = (ParameterizedType) component.getGenericType();
            return new Field(
                    component,
                    snakeCase(component.getName()),
                    (Class<?>)
                            Arrays.stream(cell.getActualTypeArguments()).findFirst().orElseThrow());
        }

        Cell<?> of(Row row) {
            try {
                return (Cell<?>) component.getAccessor().invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }

    private static final String UNREADABLE = "!";

    private final Class<T> type;
    private final String sheet;
    private final String table;
    private final List<Field> fields;
    private final Constructor<T> constructor;

    RowTable(Class<T> type, SheetLayout layout) {
        this.type = type;
        sheet = layout.sheet();
        table = snakeCase(type.getSimpleName());
        fields = Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        try {
            constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    Class<T> type() {
        return type;
    }

    /** Inserts submission_id, seq, positions and the fields, in that order. */
    String insert() {
        var marks = Stream.generate(() -> "?").limit(fields.size() + 3L);
        return "insert into %s (submission_id, seq, positions, %s) values (%s)"
                .formatted(table, columns(), marks.collect(Collectors.joining(", ")));
    }

    /** Deletes the rows of one submission. */
    String delete() {
        return "delete from %s where submission_id = ?".formatted(table);
    }

    /** Selects the rows of one submission that meet a condition. */
    String select(String condition, String order) {
        return "select positions, %s from %s where submission_id = ? and %s order by %s"
                .formatted(columns(), table, condition, order);
    }

    @Nullable Object[] parameters(long submission, long seq, Row row) {
        var parameters = new ArrayList<@Nullable Object>();
        var cells = fields.stream().map(field -> field.of(row)).toList();
        parameters.add(submission);
        parameters.add(seq);
        parameters.add(cells.stream().map(RowTable::position).collect(Collectors.joining(",")));
        cells.forEach(cell -> parameters.add(StoredText.write(cell.value())));
        return parameters.toArray();
    }

    T read(ResultSet result) throws SQLException {
        var positions = result.getString("positions").split(",");
        var cells = new Object[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(result, i, positions[i]);
        }
        try {
            return constructor.newInstance(cells);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a row of " + table, e);
        }
    }

    private String columns() {
        return fields.stream()
                .map(field -> '"' + field.column() + '"')
                .collect(Collectors.joining(", "));
    }

    private Cell<?> cell(ResultSet result, int index, String position) throws SQLException {
        var readable = !position.startsWith(UNREADABLE);
        var colon = position.indexOf(':');
        var at =
                new CellRef(
                        sheet,
                        Integer.parseInt(position.substring(readable ? 0 : 1, colon)),
                        Integer.parseInt(position.substring(colon + 1)));
        if (!readable) {
            return Cell.unreadable(at);
        }
        var field = fields.get(index);
        var value = value(result, field.column(), field.type());
        return value == null ? Cell.blank(at) : Cell.of(value, at);
    }

    private static @Nullable Object value(ResultSet result, String column, Class<?> type)
            throws SQLException {
        if (type == BigDecimal.class) {
            var number = result.getBigDecimal(column);
            return number == null ? null : plain(number);
        }
        if (type == String.class) {
            var text = result.getString(column);
            return text == null ? null : StoredText.read(text);
        }
        return result.getObject(column, type);
    }

    /** Without the zeros the column's scale adds. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String position(Cell<?> cell) {
        return (cell.readable() ? "" : UNREADABLE) + cell.at().row() + ":" + cell.at().column();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
