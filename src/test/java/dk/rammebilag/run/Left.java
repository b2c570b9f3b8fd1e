package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.publication.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Everything a run leaves, so that it can be held against what another has left.
 *
 * @param output every file of the folder it published and its bytes
 * @param beside what lies beside it, but for the log
 * @param kept the files in the data folder, but for the database and the log
 * @param aside what is left of what it had put aside for a moment
 * @param rows of each table, without what counts or dates them
 * @param trail what the audit tells, but for how often the run was begun
 * @param keeps whether the job remembers the figures it published, for the next year
 * @param executions how each start of it ended, in their order
 * @param begun how often the audit says that it was begun
 */
record Left(
        Map<String, String> output,
        List<String> beside,
        Set<String> kept,
        Set<String> aside,
        Map<String, List<String>> rows,
        List<String> trail,
        boolean keeps,
        List<String> executions,
        long begun) {

    /** Numbers the database gives out, which it may skip, and moments of the clock. */
    private static final Set<String> UNLIKE =
            Set.of("id", "run_id", "submission_id", "moment", "previous", "hash");

    /** It names the folder, which each program has of its own. */
    private static final String FINGERPRINT = "\"fingerprint\":\"[0-9a-f]+\",";

    private static final Set<String> NOT_ROWS = Set.of("audit", "audit_head");

    static Left of(KilledProgram program, TestDatabase database) throws IOException, SQLException {
        assertThat(Verification.verify(program.output())).isEmpty();
        try (var connection = database.open(program.data())) {
            var trail = trail(connection);
            return new Left(
                    Installation.bytes(program.output()),
                    Installation.names(program.home()),
                    files(program.data()).stream()
                            .filter(name -> !name.startsWith("log/") && !name.endsWith(".mv.db"))
                            .collect(Collectors.toSet()),
                    files(program.temporary()),
                    rows(connection),
                    trail.stream().filter(entry -> !entry.startsWith("run-begun")).toList(),
                    keepsFigures(connection),
                    strings(
                            connection,
                            "select status from batch_job_execution order by job_execution_id"),
                    trail.stream().filter(entry -> entry.startsWith("run-begun")).count());
        }
    }

    /** Whether the audit says that the run has come to its end, whatever came after. */
    static boolean tellsOfEnd(KilledProgram program, TestDatabase database) throws SQLException {
        if (!database.exists(program.data())) {
            return false;
        }
        try (var connection = database.open(program.data())) {
            return strings(connection, "select what from audit").contains("run-completed");
        }
    }

    /** Nothing is lost and nothing is there twice. */
    void assertSameAs(Left undisturbed) {
        assertThat(output).isEqualTo(undisturbed.output);
        assertThat(beside).isEqualTo(undisturbed.beside);
        assertThat(kept).isEqualTo(undisturbed.kept);
        assertThat(aside).isEqualTo(undisturbed.aside);
        assertThat(rows.keySet()).isEqualTo(undisturbed.rows.keySet());
        rows.forEach((table, found) ->
                assertThat(found).as(table).isEqualTo(undisturbed.rows.get(table)));
        assertThat(trail).isEqualTo(undisturbed.trail);
        assertThat(keeps).as("figures in the job's context").isTrue();
        assertThat(executions.getLast()).isEqualTo("COMPLETED");
        assertThat(executions.subList(0, executions.size() - 1))
                .allMatch(status -> status.equals("FAILED") || status.equals("STOPPED"));
        assertThat(begun).isLessThanOrEqualTo(executions.size());
    }

    private static Set<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet());
        }
    }

    /** The rows of every table of ours, by its name in small letters; the same on each database. */
    static Map<String, List<String>> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        try (var tables = connection.getMetaData().getTables(null, null, "%", null)) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                var isOurs =
                        tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")
                                && tables.getString("TABLE_TYPE").endsWith("TABLE")
                                && !name.matches("(?i)(batch|flyway)_.*")
                                && !NOT_ROWS.contains(name.toLowerCase(Locale.ROOT));
                if (isOurs) {
                    rows.put(name.toLowerCase(Locale.ROOT), rows(connection, name));
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(15);
        return rows;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table)) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String row(ResultSet result) throws SQLException {
        var cells = new ArrayList<String>();
        for (var at = 1; at <= result.getMetaData().getColumnCount(); at++) {
            var name = result.getMetaData().getColumnLabel(at).toLowerCase(Locale.ROOT);
            if (!UNLIKE.contains(name)) {
                var value = result.getObject(at);
                cells.add(
                        value instanceof byte[] bytes
                                ? DigestUtils.sha256Hex(bytes)
                                : String.valueOf(value));
            }
        }
        return String.join("|", cells);
    }

    /** What the audit tells; each entry must hold the hash of the one before. */
    private static List<String> trail(Connection connection) throws SQLException {
        var trail = new ArrayList<String>();
        var previous = "0".repeat(64);
        try (var statement = connection.createStatement();
                var entries = statement.executeQuery("select * from audit order by seq")) {
            while (entries.next()) {
                assertThat(entries.getLong("seq")).isEqualTo(trail.size() + 1L);
                assertThat(entries.getString("previous")).isEqualTo(previous);
                previous = Objects.requireNonNull(entries.getString("hash"));
                assertThat(previous).isEqualTo(hash(entries));
                trail.add(
                        entries.getString("what")
                                + " "
                                + entries.getString("details").replaceAll(FINGERPRINT, ""));
            }
        }
        assertThat(strings(connection, "select hash from audit_head")).containsExactly(previous);
        return trail;
    }

    private static boolean keepsFigures(Connection connection) throws SQLException {
        var context =
                strings(
                                connection,
                                "select short_context from batch_job_execution_context order by"
                                        + " job_execution_id")
                        .getLast();
        return new String(Base64.getDecoder().decode(context), StandardCharsets.UTF_8)
                .contains("figures");
    }

    private static String hash(ResultSet entry) throws SQLException {
        var digest = DigestUtils.getSha256Digest();
        for (var field :
                List.of(
                        entry.getString("seq"),
                        entry.getTimestamp("moment").toLocalDateTime().toString(),
                        entry.getString("who"),
                        entry.getString("what"),
                        entry.getString("details"),
                        entry.getString("previous"))) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                strings.add(result.getString(1));
            }
        }
        return strings;
    }
}
