package dk.rammebilag.run;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The tables of a database as it describes them itself, whichever version they are of: to be filled
 * with rows, and to be held against others.
 *
 * @param connection to it
 */
record Tables(Connection connection) {

    /** Whatever points to them comes after them; the rest by name. */
    private static final List<String> FIRST =
            List.of(
                    "batch_job_instance",
                    "batch_job_execution",
                    "batch_step_execution",
                    "submission");

    /** Its only row comes with the table. */
    private static final String HEAD = "audit_head";

    private static final String OURS =
            " where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'";

    /** Beyond any number the database gives out in a test. */
    private static final int NUMBERS = 1_000_000;

    /** A column and what may stand in it. */
    private record Column(String name, String type, long length) {

        private Object value(int number) {
            return switch (type.toLowerCase(Locale.ROOT)) {
                case "bigint" -> (long) number;
                case "integer" -> number;
                case "smallint" -> (short) (number - NUMBERS);
                case "numeric" -> BigDecimal.valueOf(number, 3);
                case "boolean" -> true;
                case "date" -> LocalDate.of(2016, 2, 29);
                case "bytea", "binary varying", "binary large object" ->
                        ("æ" + number).getBytes(StandardCharsets.UTF_8);
                default ->
                        type.toLowerCase(Locale.ROOT).startsWith("timestamp")
                                ? Timestamp.valueOf("2016-02-29 12:34:56.789012")
                                : text(number);
            };
        }

        private String text(int number) {
            var text = number + "æ'";
            return length > 0 && length < text.length() ? text.substring(0, (int) length) : text;
        }
    }

    /** Puts rows into every table there is. */
    void fill() throws SQLException {
        for (var table : columns().entrySet()) {
            if (!table.getKey().equals(HEAD)) {
                for (var number = NUMBERS; number < NUMBERS + 2; number++) {
                    insert(table.getKey(), table.getValue(), number);
                }
            }
        }
    }

    private void insert(String table, List<Column> columns, int number) throws SQLException {
        var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        var sql = "insert into %s (%s) values (%s)".formatted(table, names(columns), marks);
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < columns.size(); at++) {
                statement.setObject(at + 1, columns.get(at).value(number));
            }
            statement.execute();
        }
    }

    /** What stands in the columns there are now. */
    Contents contents() throws SQLException {
        var queries = new TreeMap<String, String>();
        for (var table : columns().entrySet()) {
            queries.put(
                    table.getKey(),
                    "select %s from %s".formatted(names(table.getValue()), table.getKey()));
        }
        return contents(queries);
    }

    /** What stands in the same columns as before, whatever has been added. */
    Contents contents(Map<String, String> queries) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var query : queries.entrySet()) {
            rows.put(query.getKey(), rows(query.getValue()));
        }
        return new Contents(queries, rows);
    }

    /** Rows by table, and how they were asked for. */
    record Contents(Map<String, String> queries, Map<String, List<String>> rows) {}

    /** Columns, keys and indexes, without the names the database has given to them. */
    Set<String> structure() throws SQLException {
        var structure =
                Stream.of(
                                rows(
                                        "select table_name, column_name, data_type,"
                                                + " character_maximum_length, numeric_precision,"
                                                + " datetime_precision, is_nullable, column_default,"
                                                + " collation_name from information_schema.columns"
                                                + OURS),
                                rows(
                                        "select table_name, constraint_type, count(*) from"
                                                + " information_schema.table_constraints"
                                                + OURS
                                                + " group by table_name, constraint_type"))
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        for (var table : columns().keySet()) {
            structure.addAll(indexes(table));
        }
        return structure;
    }

    private Set<String> indexes(String table) throws SQLException {
        var columns = new TreeMap<String, String>();
        var isUpper = connection.getMetaData().storesUpperCaseIdentifiers();
        try (var all =
                connection
                        .getMetaData()
                        .getIndexInfo(
                                null,
                                null,
                                isUpper ? table.toUpperCase(Locale.ROOT) : table,
                                false,
                                true)) {
            while (all.next()) {
                columns.merge(
                        all.getString("INDEX_NAME"),
                        all.getBoolean("NON_UNIQUE") + " " + all.getString("COLUMN_NAME"),
                        (one, other) -> one + "," + other);
            }
        }
        return columns.values().stream().map(of -> table + ": " + of).collect(Collectors.toSet());
    }

    /** By table, in an order in which they can be filled. */
    private Map<String, List<Column>> columns() throws SQLException {
        var columns =
                new TreeMap<String, List<Column>>((one, other) ->
                        rank(one) == rank(other)
                                ? one.compareTo(other)
                                : Integer.compare(rank(one), rank(other)));
        try (var statement = connection.createStatement();
                var all =
                        statement.executeQuery(
                                "select table_name, column_name, data_type,"
                                        + " character_maximum_length from"
                                        + " information_schema.columns"
                                        + OURS
                                        + " order by table_name, ordinal_position")) {
            while (all.next()) {
                columns.computeIfAbsent(
                                all.getString(1).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(new Column(all.getString(2), all.getString(3), all.getLong(4)));
            }
        }
        return columns;
    }

    private static int rank(String table) {
        var at = FIRST.indexOf(table);
        return at < 0 ? FIRST.size() : at;
    }

    private static String names(List<Column> columns) {
        return columns.stream()
                .map(column -> '"' + column.name() + '"')
                .collect(Collectors.joining(", "));
    }

    private List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var all = statement.executeQuery(sql)) {
            while (all.next()) {
                var row = new ArrayList<String>();
                for (var at = 1; at <= all.getMetaData().getColumnCount(); at++) {
                    row.add(
                            all.getObject(at) instanceof byte[] bytes
                                    ? DigestUtils.sha256Hex(bytes)
                                    : String.valueOf(all.getString(at)));
                }
                rows.add(String.join("|", row));
            }
        }
        rows.sort(null);
        return rows;
    }
}
