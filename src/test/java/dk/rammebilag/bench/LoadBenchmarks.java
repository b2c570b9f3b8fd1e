package dk.rammebilag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.PostgresServer;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * Ways to get the observations of the example year, and fifty times as many, into PostgreSQL by the
 * thousand, each thousand in a transaction, as a run does. Prints the table of {@code
 * docs/performance.md}.
 */
@Tag("bench")
class LoadBenchmarks {

    /** As many observations as all submissions of 2016 hold. */
    private static final int YEAR = 3_930;

    private static final List<Integer> SIZES = List.of(YEAR, 50 * YEAR);
    private static final int CHUNK = 1_000;
    private static final int WARM = 2;
    private static final int RUNS = 7;

    private static final List<String> COLUMNS =
            List.of(
                    "submission_id",
                    "seq",
                    "positions",
                    "indicator",
                    "target_group",
                    "age_group",
                    "sex",
                    "numerator",
                    "denominator",
                    "explanation");

    /** Puts rows of a submission into the table, from a place on. */
    @FunctionalInterface
    private interface Load {
        void rows(Connection connection, int from, int to) throws SQLException, IOException;
    }

    private final String url = PostgresServer.database();

    @Test
    void ways() throws SQLException, IOException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        execute(
                "insert into submission (id, run_id, file_name, file_sha256, received, geography)"
                        + " values (1, 1, 'a', 'a', now(), '751')");
        for (var size : SIZES) {
            print("one statement a row, sent in batches", size, url, LoadBenchmarks::batch);
            print(
                    "several rows a statement (reWriteBatchedInserts)",
                    size,
                    url + "&reWriteBatchedInserts=true",
                    LoadBenchmarks::batch);
            print("COPY", size, url, LoadBenchmarks::copy);
        }
    }

    private void print(String way, int size, String url, Load load)
            throws SQLException, IOException {
        var times = new long[RUNS];
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            for (var run = -WARM; run < RUNS; run++) {
                execute("truncate observation");
                var begin = System.nanoTime();
                for (var from = 0; from < size; from += CHUNK) {
                    load.rows(connection, from, Math.min(from + CHUNK, size));
                    connection.commit();
                }
                if (run >= 0) {
                    times[run] = System.nanoTime() - begin;
                }
            }
            try (var statement = connection.createStatement();
                    var count = statement.executeQuery("select count(*) from observation")) {
                count.next();
                assertThat(count.getInt(1)).isEqualTo(size);
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %d ms | %d–%d ms |%n",
                size,
                way,
                Duration.ofNanos(times[RUNS / 2]).toMillis(),
                Duration.ofNanos(times[0]).toMillis(),
                Duration.ofNanos(times[RUNS - 1]).toMillis());
    }

    private static Object[] row(int seq) {
        return new Object[] {
            1L,
            (long) seq,
            "%1$d:1,%1$d:2,%1$d:3,%1$d:4,%1$d:5,%1$d:6,%1$d:7".formatted(seq),
            "VH" + seq % 9,
            "udviklingshæmning",
            "18-29",
            "K",
            (long) seq % 100,
            (long) seq,
            ""
        };
    }

    private static void batch(Connection connection, int from, int to) throws SQLException {
        var marks = COLUMNS.stream().map(_ -> "?").collect(Collectors.joining(", "));
        try (var insert =
                connection.prepareStatement(
                        "insert into observation (%s) values (%s)"
                                .formatted(String.join(", ", COLUMNS), marks))) {
            for (var seq = from; seq < to; seq++) {
                var row = row(seq);
                for (var at = 0; at < row.length; at++) {
                    insert.setObject(at + 1, row[at]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void copy(Connection connection, int from, int to)
            throws SQLException, IOException {
        var text =
                IntStream.range(from, to)
                        .mapToObj(seq ->
                                Arrays.stream(row(seq))
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("\t", "", "\n")))
                        .collect(Collectors.joining());
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy observation (%s) from stdin".formatted(String.join(", ", COLUMNS)),
                        new StringReader(text));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
