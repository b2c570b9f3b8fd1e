package dk.rammebilag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands on the example, each time on an empty database. Prints the tables of {@code
 * docs/performance.md}.
 */
@Tag("bench")
class YearBenchmarks {

    private static final int RUNS = 9;
    private static final Map<String, String> WITH_CACHE = Map.of();
    private static final Map<String, String> WITHOUT_CACHE =
            Map.of("RAMMEBILAG_JAVA_OPTS", "-XX:AOTMode=off");

    @TempDir private Path folder;

    /** The first command builds. */
    @BeforeEach
    void built() throws IOException, InterruptedException {
        Launched.of(folder, WITH_CACHE, "rules");
    }

    @Test
    void commands() throws Exception {
        var form = "input/2017/";
        print("run --year 2016", 0, WITH_CACHE, "run", "--year", "2016");
        print("run --year 2017", 3, WITH_CACHE, "run", "--year", "2017");
        print("run --year 2017, no AOT cache", 3, WITHOUT_CACHE, "run", "--year", "2017");
        print("check of a workbook", 0, WITH_CACHE, "check", form(form, ".xlsx"));
        print("check, no AOT cache", 0, WITHOUT_CACHE, "check", form(form, ".xlsx"));
    }

    /** The time of each step, from the job repository that the run left. */
    @Test
    void steps() throws Exception {
        var steps = new LinkedHashMap<String, List<Long>>();
        for (int i = 0; i < RUNS; i++) {
            var run = Files.createDirectories(folder.resolve("step" + i));
            Launched.of(run, WITH_CACHE, arguments(run, "run", "--year", "2017"));
            stepsOf(run.resolve("data"), steps);
        }
        steps.forEach((step, times) ->
                System.out.printf("| %s | %d ms |%n", step, median(times, t -> t)));
    }

    private void print(
            String name, int exitCode, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var measured = new ArrayList<Launched>();
        for (int i = 0; i < RUNS; i++) {
            var run = Files.createDirectories(folder.resolve(name + i));
            var launched = Launched.of(run, environment, arguments(run, arguments));
            assertThat(launched.exitCode())
                    .as(Files.readString(run.resolve("err.txt")))
                    .isEqualTo(exitCode);
            measured.add(launched);
        }
        System.out.printf(
                "| `%s` | %d ms | %d–%d ms | %d ms | %d MB |%n",
                name,
                median(measured, run -> run.wall().toMillis()),
                walls(measured).min(Duration::compareTo).orElseThrow().toMillis(),
                walls(measured).max(Duration::compareTo).orElseThrow().toMillis(),
                median(measured, run -> run.cpu().toMillis()),
                median(measured, run -> run.peakKilobytes() / 1024));
    }

    private static Stream<Duration> walls(List<Launched> measured) {
        return measured.stream().map(Launched::wall);
    }

    private static String[] arguments(Path run, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        if (arguments[0].equals("run")) {
            all.addAll(List.of("--data", run.resolve("data").toString()));
            all.addAll(List.of("--output", run.resolve("output").toString()));
        }
        return all.toArray(String[]::new);
    }

    private static String form(String folder, String ending) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("751") && file.endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void stepsOf(Path data, Map<String, List<Long>> steps) throws SQLException {
        var url = "jdbc:h2:file:" + data.resolve("rammebilag");
        var sql =
                """
                SELECT step_name, DATEDIFF(MILLISECOND, start_time, end_time) FROM batch_step_execution
                WHERE step_name NOT LIKE '%:%' ORDER BY step_execution_id
                """;
        try (var database = DriverManager.getConnection(url);
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                steps.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(rows.getLong(2));
            }
        }
    }

    private static <T> long median(List<T> measured, Function<T, Long> value) {
        return measured.stream().map(value).sorted().toList().get(measured.size() / 2);
    }
}
