package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Real processes that follow a calendar on a database server, in which a draft came due yesterday,
 * and are killed with it: in the end it is made once and is what an undisturbed process makes.
 */
@Tag("process")
@Timeout(value = 6, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("processes")
class ServedKillTests {

    private static final TestDatabase DATABASE = TestDatabase.POSTGRESQL;
    private static final List<String> FEW = List.of("706-syddjurs.xlsx", "741-samsoe.xlsx");
    private static final String READING = "dk.rammebilag.run.store.Staging.write 2";

    private static final int NOT_ALL_USABLE = 3;

    /** What the system says of a process that ended by SIGTERM. */
    private static final int TERMINATED = 143;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    /** The agreement of the deadline, which is just over. */
    private final int year = today.minusDays(3).getYear();

    @TempDir private Path folder;
    private KilledProgram program;

    @BeforeEach
    void anAgreementOfThisYear() throws IOException {
        program = program("killed");
        Installation.copy(Path.of("templates"), templates());
        var agreement = Files.createDirectory(templates().resolve(Integer.toString(year)));
        Files.writeString(
                agreement.resolve("catalogue.yaml"),
                """
                extends: 2017
                title: Rammeaftale
                cycle:
                  deadline: %s
                """
                        .formatted(today.minusDays(3)));
        Files.writeString(
                agreement.resolve("cyklus.yaml"),
                """
                frist: {dato: %s}
                skema: null
                rykker-1: null
                rykker-2: null
                rykker-3: null
                kladde: {dato: %s}
                høring: null
                endelig: null
                """
                        .formatted(today.minusDays(3), today.minusDays(1)));
        for (var file : FEW) {
            Installation.copy(Path.of("input/2017", file), input().resolve(file));
        }
        Files.writeString(
                input().resolve("modtaget.csv"),
                "fil,modtaget\n"
                        + FEW.stream()
                                .map(file -> file + "," + today.minusDays(4) + "T12:00\n")
                                .collect(Collectors.joining()));
    }

    /** In the middle of the run, and between its end and noting it. */
    @Test
    void whatIsDueIsDoneOnceThoughEachProcessIsKilledWithIt() throws Exception {
        for (var point : List.of(READING, "dk.rammebilag.schedule.EventBook.end")) {
            var killed = program.killed(KillPoint.entering(point), serve(program), _ -> {});
            assertThat(killed.killed()).as(point + ": " + killed.said()).isTrue();
            aMinutePasses();
        }
        var finished = program.toItsEnd(serve(program, "--once"));

        assertThat(finished.code()).as(finished.said()).isZero();
        assertThat(finished.said()).contains("Kørslen var færdig, men det nåede ikke");
        isDoneOnceAndAsUndisturbed(3);
    }

    /** The other waits while the database is in use, and needs no word when it is free again. */
    @Test
    @Tag("heavy")
    void theOneBesideItTakesItOver() throws Exception {
        var beside = new KilledProgram(program.home(), scratch("beside"), DATABASE);
        var processes = new ArrayList<Process>();
        try {
            var killed =
                    program.killed(
                            KillPoint.entering(READING),
                            serve(program),
                            _ -> {
                                processes.add(beside.start(serve(beside)));
                                waitFor(beside, "En anden kommando bruger databasen");
                            });
            assertThat(killed.killed()).as(killed.said()).isTrue();

            waitFor(beside, "kladde " + year + ": gjort");
            waitFor(beside, "Der kommer ikke mere.");
        } finally {
            processes.forEach(process -> process.toHandle().destroy());
        }
        assertThat(processes.getFirst().waitFor()).isEqualTo(TERMINATED);
        isDoneOnceAndAsUndisturbed(2);
    }

    private void isDoneOnceAndAsUndisturbed(int attempts)
            throws IOException, InterruptedException, SQLException {
        var undisturbed = program("undisturbed");
        var ended = undisturbed.toItsEnd(run(undisturbed));
        assertThat(ended.code()).as(ended.said()).isEqualTo(NOT_ALL_USABLE);

        assertThat(Installation.bytes(program.output()))
                .isEqualTo(Installation.bytes(undisturbed.output()));
        assertThat(rows(program)).isEqualTo(rows(undisturbed));
        assertThat(told(program, "select what from audit where what like 'run-p%'"))
                .containsExactly("run-published");
        assertThat(
                        told(
                                program,
                                "select name || ' ' || state || ' ' || attempts from"
                                        + " calendar_event order by due"))
                .containsExactly("frist DONE 1", "kladde DONE " + attempts);
        assertThat(told(program, "select what from audit where what like 'event-%'"))
                .containsExactly("event-done", "event-done");
        assertThat(told(program, "select task_instance from scheduled_tasks")).isEmpty();
    }

    /** What is staged, reckoned and published, whichever attempts it took. */
    private static Map<String, List<String>> rows(KilledProgram of) throws SQLException {
        try (var connection = DATABASE.open(of.data())) {
            var rows = Left.rows(connection);
            rows.remove("calendar_event");
            return rows;
        }
    }

    private static List<String> told(KilledProgram by, String sql) throws SQLException {
        try (var connection = DATABASE.open(by.data());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var told = new ArrayList<String>();
            while (result.next()) {
                told.add(result.getString(1));
            }
            return told;
        }
    }

    /** As long as a claim is held to be alive. */
    private void aMinutePasses() throws SQLException {
        try (var connection = DATABASE.open(program.data());
                var statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update scheduled_tasks set last_heartbeat = last_heartbeat -"
                                            + " interval '61 seconds' where picked"))
                    .isEqualTo(1);
        }
    }

    private static void waitFor(KilledProgram program, String word)
            throws IOException, InterruptedException {
        while (!program.said().contains(word)) {
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private KilledProgram program(String name) throws IOException {
        var home = Files.createDirectory(folder.resolve(name));
        return new KilledProgram(home, scratch("scratch-" + name), DATABASE);
    }

    private Path scratch(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private Path templates() {
        return folder.resolve("templates");
    }

    /** As somebody would who asked for the same run, at the moment the first attempt was. */
    private List<String> run(KilledProgram by) throws SQLException {
        return List.of(
                "run",
                "--year=" + year,
                "--as-of="
                        + told(
                                        program,
                                        "select parameter_value from batch_job_execution_params"
                                                + " where parameter_name = 'asOf'")
                                .getFirst(),
                "--templates=" + templates(),
                "--input=" + input(),
                "--output=" + by.output().resolve(Integer.toString(year)),
                "--data=" + by.data());
    }

    private Path input() {
        return folder.resolve("input/" + year);
    }

    private List<String> serve(KilledProgram by, String... more) {
        var command =
                new ArrayList<>(
                        List.of(
                                "serve",
                                "--no-web",
                                "--templates=" + templates(),
                                "--input=" + folder.resolve("input"),
                                "--output=" + by.output(),
                                "--data=" + by.data()));
        command.addAll(List.of(more));
        return command;
    }
}
