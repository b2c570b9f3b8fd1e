package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.util.FileSystemUtils;

/** Real processes that follow a calendar, in which a draft came due yesterday. */
@Tag("process")
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("processes")
class ServedProcessTests {

    /** What the system says of a process that ended by SIGTERM. */
    private static final int TERMINATED = 143;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    /** The agreement of the deadline, which is just over. */
    private final int year = today.minusDays(3).getYear();

    @TempDir private Path folder;

    @BeforeEach
    void anAgreementOfThisYear() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("templates"), folder.resolve("templates"));
        var agreement = Files.createDirectory(folder.resolve("templates/" + year));
        Files.writeString(
                agreement.resolve("catalogue.yaml"),
                """
                extends: 2017
                title: Rammeaftale
                cycle:
                  deadline: %s
                """
                        .formatted(today.minusDays(3)));
        calendar(20);
        var input = Files.createDirectories(folder.resolve("input/" + year));
        for (var file : Few.FILES) {
            Files.copy(Path.of("input/2017", file), input.resolve(file));
        }
    }

    private void calendar(int daysToTheHearing) throws IOException {
        Files.writeString(
                folder.resolve("templates/" + year + "/cyklus.yaml"),
                """
                frist: {dato: %s}
                skema: null
                rykker-1: null
                rykker-2: null
                rykker-3: null
                kladde: {dato: %s}
                høring: {dato: %s}
                endelig: null
                """
                        .formatted(
                                today.minusDays(3),
                                today.minusDays(1),
                                today.plusDays(daysToTheHearing)));
    }

    @Test
    void whatIsDueIsDoneOnceThoughTheProcessIsEndedAndStartedAgain()
            throws IOException, InterruptedException {
        try (var stopped = Started.with(command("serve", "--no-web"))) {
            stopped.waitFor("2/7");
            stopped.process().toHandle().destroy();

            assertThat(stopped.rest())
                    .doesNotContain("kladde " + year + ": gjort")
                    .endsWith(
                            "Kalenderen følges ikke længere. Hvad der var i gang, fortsætter, når"
                                    + " den startes igen.");
            assertThat(stopped.process().waitFor()).isEqualTo(TERMINATED);
        }
        assertThat(calendar().is(ExitCode.NOT_ALL_USABLE).out()).contains(": begyndt");

        calendar(30); // A moved date is no other run.

        try (var serving = Started.with(command("serve", "--no-web"))) {
            assertThat(serving.waitFor("kladde " + year)).contains("gjort. Resultatet ligger i ");
            serving.waitFor("Det næste forfalder");

            assertThat(calendar().is(ExitCode.DONE).out())
                    .as("the database is free while nothing is due")
                    .contains(": gjort", "Kørsel 1.", "Det næste er høring");
            assertThat(Answer.to(command("serve", "--no-web", "--once")).is(ExitCode.DONE).out())
                    .startsWith("Det næste forfalder");

            serving.process().toHandle().destroy();
            assertThat(serving.process().waitFor()).isEqualTo(TERMINATED);
        }
        assertThat(Answer.to("audit", "--data=" + folder.resolve("data")).is(ExitCode.DONE).out())
                .containsSubsequence(
                        "event-done",
                        "run-begun",
                        "run-stopped",
                        "run-begun",
                        "run-published",
                        "run-completed",
                        "event-done")
                .containsOnlyOnce("run-published")
                .containsOnlyOnce("\"event\":\"kladde\"");
    }

    @Test
    void whileAnotherCommandHasTheDatabaseItIsNotBegun() throws IOException {
        try (var serving = Started.with(command("serve", "--no-web"))) {
            serving.waitFor("1/7");

            assertThat(Answer.to(command("serve", "--no-web", "--once")).is(ExitCode.BUSY).err())
                    .isEqualToIgnoringNewLines(
                            "En anden kommando bruger databasen. Kalenderen venter og prøver igen"
                                    + " om lidt.");
            serving.waitFor("Det næste forfalder");
        }
    }

    private Answer calendar() {
        return Answer.to(
                "calendar",
                "--year=" + year,
                "--templates=" + folder.resolve("templates"),
                "--data=" + folder.resolve("data"));
    }

    private String[] command(String... words) {
        var command = new ArrayList<>(List.of(words));
        for (var name : new String[] {"templates", "input", "output", "data"}) {
            command.add("--" + name + "=" + folder.resolve(name));
        }
        return command.toArray(String[]::new);
    }
}
