package dk.rammebilag.run;

import dk.rammebilag.document.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The program with a database and folders of its own, and few submissions, so that it is fast. */
final class Installation implements AutoCloseable {

    static final String REGION = "1082";
    static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
    static final LocalDateTime AS_OF = LocalDateTime.of(2017, 6, 1, 12, 0);

    private static final List<String> FEW =
            List.of("706-syddjurs.xlsx", "727-odder", "741-samsoe.xlsx", "modtaget.csv");

    private final Path folder;
    private final ConfigurableApplicationContext context;

    Installation(Path folder) {
        this(folder, "jdbc:h2:mem:" + UUID.randomUUID());
    }

    /** On a database of its own. */
    Installation(Path folder, String url) {
        this.folder = folder;
        context =
                new SpringApplicationBuilder(RunApplication.class)
                        .properties(
                                Map.of(
                                        "rammebilag.data",
                                        folder.resolve("data").toString(),
                                        "spring.datasource.url",
                                        url))
                        .logStartupInfo(false)
                        .run();
    }

    /** The request for a year with these few submissions. */
    RunRequest few(int year, Path output) throws IOException {
        var input = folder.resolve("input").resolve(Integer.toString(year));
        if (!Files.exists(input)) {
            for (var name : FEW) {
                copy(Path.of("input", Integer.toString(year), name), input.resolve(name));
            }
        }
        return new RunRequest(year, TEMPLATES, input, output, AS_OF, State.DRAFT, "");
    }

    RunOutcome run(RunRequest request) {
        return bean(YearlyRun.class).run(request);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The last execution of the latest round of a year. */
    JobExecution latest(int year) {
        return bean(Rounds.class).latest(year, REGION).orElseThrow();
    }

    /** The steps an execution has begun, without their partitions. */
    static List<String> steps(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .map(step -> step.getStepName())
                .filter(name -> !name.contains(":"))
                .toList();
    }

    /** Leaves an execution as a process leaves it that is killed in its last step. */
    void kill(JobExecution execution) {
        var jdbc = bean(JdbcTemplate.class);
        for (var table : List.of("BATCH_STEP_EXECUTION", "BATCH_JOB_EXECUTION")) {
            jdbc.update(
                    "update "
                            + table
                            + " set STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = null"
                            + " where JOB_EXECUTION_ID = ? and STATUS = 'FAILED'",
                    execution.getId());
        }
    }

    /** Every file of a folder and its bytes, as text that can be compared. */
    static Map<String, String> bytes(Path root) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        root.relativize(file).toString(),
                        UUID.nameUUIDFromBytes(Files.readAllBytes(file)).toString());
            }
        }
        return bytes;
    }

    static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        for (var source : all) {
            Files.copy(source, to.resolve(from.relativize(source).toString()));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
