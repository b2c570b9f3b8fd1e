package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.State;
import dk.rammebilag.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The example years as they are run one after the other, once for all tests that look at them. */
final class ExampleYears {

    static final List<Integer> ALL = List.of(2016, 2017);

    /**
     * A completed run.
     *
     * @param output its folder
     * @param id its number in the database
     * @param database of both years
     */
    record Completed(Path output, long id, JdbcTemplate database) {}

    private static @Nullable Map<Integer, Completed> years;

    private ExampleYears() {}

    /** The run of a year; the first who asks waits for both. */
    static synchronized Completed of(int year) throws IOException {
        var known = years;
        if (known == null) {
            known = run();
            years = known;
        }
        return Objects.requireNonNull(known.get(year));
    }

    private static Map<Integer, Completed> run() throws IOException {
        var home = Files.createTempDirectory("example-years");
        var installation = new Installation(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(installation, home)));
        var completed = new TreeMap<Integer, Completed>();
        for (var year : ALL) {
            var output = home.resolve(Integer.toString(year));
            var input = Path.of("input/" + year).toAbsolutePath();
            var request =
                    new RunRequest(
                            year,
                            Installation.TEMPLATES,
                            input,
                            output,
                            Installation.AS_OF,
                            State.DRAFT,
                            "");
            assertThat(installation.run(request)).isInstanceOf(Published.class);
            completed.put(
                    year,
                    new Completed(
                            output,
                            installation.latest(year).getJobInstanceId(),
                            installation.bean(JdbcTemplate.class)));
        }
        return completed;
    }

    private static void remove(Installation installation, Path home) {
        installation.close();
        FileSystemUtils.deleteRecursively(home.toFile());
    }
}
