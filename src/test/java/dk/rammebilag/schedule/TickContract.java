package dk.rammebilag.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.calendar.State;
import dk.rammebilag.run.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each event once, whatever processes there are and whenever they run. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class TickContract {

    private static final String[] EVERY_WEEK = {
        "rykker-1: {dato: 2017-03-01}",
        "rykker-2: {dato: 2017-03-08}",
        "rykker-3: {dato: 2017-03-15}",
        "rykker-4: {dato: 2017-03-22}",
        "rykker-5: {dato: 2017-03-29}",
        "rykker-6: {dato: 2017-04-05}",
        "rykker-7: {dato: 2017-04-12}",
        "rykker-8: {dato: 2017-04-19}",
        "rykker-9: {dato: 2017-04-26}"
    };

    private final SettableClock clock = new SettableClock("2017-03-01T07:59");
    private final TestDatabase database;
    private Office office;

    TickContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        office = new Office(folder, clock, database.url());
    }

    @Test
    void nothingIsDoneBeforeItIsDueAndNothingTwice() {
        office.only(EVERY_WEEK);
        try (var process = office.program()) {
            assertThat(process.tick()).contains(LocalDateTime.parse("2017-03-01T08:00"));
            assertThat(process.told()).isEmpty();

            clock.set("2017-03-01T08:00");
            assertThat(process.tick()).contains(LocalDateTime.parse("2017-03-08T08:00"));
            process.tick();
            assertThat(process.told()).containsExactly("rykker-1 WAITING");
        }
        try (var next = office.program()) {
            next.tick();
            assertThat(next.told()).isEmpty();
            assertThat(next.audited("event-waiting")).hasSize(1);
        }
    }

    @Test
    void twoProcessesDoEachEventOnceBetweenThem() throws InterruptedException, ExecutionException {
        office.only(EVERY_WEEK);
        try (var one = office.program();
                var other = office.program()) {
            for (var day = 0; day < 63; day++) {
                clock.advance(Duration.ofDays(1));
                Office.tickTogether(one, other);
            }

            assertThat(Office.told(one, other))
                    .containsExactlyInAnyOrder(
                            "rykker-1 WAITING",
                            "rykker-2 WAITING",
                            "rykker-3 WAITING",
                            "rykker-4 WAITING",
                            "rykker-5 WAITING",
                            "rykker-6 WAITING",
                            "rykker-7 WAITING",
                            "rykker-8 WAITING",
                            "rykker-9 WAITING",
                            "frist DONE");
            assertThat(one.audited("event-waiting")).hasSize(9);
            assertThat(one.audited("event-done")).hasSize(1);
        }
    }

    @Test
    void twoProcessesMakeEachRunOnceBetweenThem()
            throws IOException, InterruptedException, ExecutionException {
        office.only("kladde: {dato: 2017-05-16}", "høring: {dato: 2017-06-19}")
                .submitted("741-samsoe.xlsx");
        try (var one = office.program();
                var other = office.program()) {
            for (var due : List.of("2017-05-16T08:00", "2017-06-19T08:00")) {
                clock.set(due);
                Office.tickTogether(one, other);
            }

            assertThat(Office.told(one, other))
                    .containsExactlyInAnyOrder("frist DONE", "kladde DONE", "høring DONE");
            assertThat(one.audited("run-begun")).hasSize(2);
            assertThat(one.audited("run-published")).hasSize(2);
            assertThat(one.noted("kladde").round()).isEqualTo(1);
            assertThat(one.noted("høring").round()).isEqualTo(2);
        }
    }

    @Test
    void whatTwoProcessesFindMissedIsSaidOnce() throws InterruptedException, ExecutionException {
        office.only(EVERY_WEEK);
        clock.set("2017-04-20T08:00");
        try (var one = office.program();
                var other = office.program()) {
            Office.tickTogether(one, other);

            assertThat(Office.told(one, other)).hasSize(8).doesNotHaveDuplicates();
            assertThat(one.audited("event-missed")).hasSize(7);
        }
    }

    @Test
    void whatWasMissedIsCaughtUpOnceOrSaidToBeTooLate() {
        office.only(EVERY_WEEK);
        clock.set("2017-03-23T12:00");
        try (var process = office.program()) {
            process.tick();
            process.tick();

            assertThat(process.told())
                    .containsExactly(
                            "rykker-1 MISSED",
                            "rykker-2 MISSED",
                            "rykker-3 MISSED",
                            "rykker-4 WAITING");
            assertThat(process.noted("rykker-3").note())
                    .isEqualTo("For sent: rykker-4 forfaldt 22. marts 2017 kl. 8.00.");
            assertThat(process.audited("event-missed"))
                    .hasSize(3)
                    .last()
                    .satisfies(line ->
                            assertThat(line.details())
                                    .contains("\"event\":\"rykker-3\"", "For sent: rykker-4"));
        }
    }

    @Test
    void aDateThatIsMovedIsFollowedUnlessTheEventIsDone() {
        office.only("rykker-1: {dato: 2017-03-01}", "rykker-2: {dato: 2017-03-08}");
        clock.set("2017-03-01T08:00");
        try (var process = office.program()) {
            assertThat(process.tick()).contains(LocalDateTime.parse("2017-03-08T08:00"));

            office.only("rykker-1: {dato: 2017-03-02}", "rykker-2: {dato: 2017-03-05T10:30}");
            assertThat(process.tick()).contains(LocalDateTime.parse("2017-03-05T10:30"));
            clock.set("2017-03-05T10:29");
            process.tick();
            assertThat(process.told()).containsExactly("rykker-1 WAITING");
            clock.set("2017-03-05T10:30");
            process.tick();
            assertThat(process.told()).containsExactly("rykker-1 WAITING", "rykker-2 WAITING");

            office.only("rykker-2: {dato: 2017-03-09}");
            process.tick();
            clock.set("2017-03-09T08:00");
            process.tick();
            assertThat(process.told()).hasSize(2);
        }
    }

    @Test
    void anEventTakenOutOfTheCalendarIsNotDone() {
        office.only("rykker-1: {dato: 2017-03-01}");
        try (var process = office.program()) {
            process.tick();
            assertThat(rows(process)).containsExactlyInAnyOrder("2017/rykker-1", "2017/frist");

            office.only("rykker-2: {dato: 2017-03-02}");
            process.tick();
            assertThat(rows(process)).containsExactlyInAnyOrder("2017/rykker-2", "2017/frist");
            clock.set("2017-03-01T09:00");
            process.tick();
            assertThat(process.told()).isEmpty();
        }
    }

    /** The row is another process's, so that only reading the file once more keeps it from it. */
    @Test
    void anEventTakenOutWhileItIsClaimedIsNotDone() {
        office.only("rykker-1: {dato: 2017-03-01}");
        clock.set("2017-03-01T08:00");
        try (var process = office.program()) {
            claimed(process, "2017/rykker-1");
            office.only("rykker-2: {dato: 2017-03-02}");
            clock.advance(Duration.ofMinutes(2));
            process.tick();
            process.tick();

            assertThat(process.told()).isEmpty();
            assertThat(rows(process)).containsExactlyInAnyOrder("2017/rykker-2", "2017/frist");
        }
    }

    private static List<@Nullable String> rows(Office.Program process) {
        return process.jdbc()
                .queryForList("select task_instance from scheduled_tasks", String.class);
    }

    @Test
    void whoeverIsKilledWithAnEventIsHeldToBeAliveForAMinute() {
        office.only("rykker-1: {dato: 2017-03-01}");
        clock.set("2017-03-01T08:00");
        try (var killed = office.program()) {
            killed.tick();
            leftAsKilled(killed);
        }
        try (var next = office.program()) {
            clock.advance(Duration.ofSeconds(59));
            assertThat(next.tick()).contains(LocalDateTime.parse("2017-03-01T08:00"));
            assertThat(next.told()).isEmpty();

            clock.advance(Duration.ofSeconds(2));
            next.tick();
            next.tick();
            assertThat(next.told()).containsExactly("rykker-1 WAITING");
            assertThat(next.noted("rykker-1").attempts()).isEqualTo(2);
        }
    }

    /** The event is begun, and the claim is its; nothing more was noted. */
    private void leftAsKilled(Office.Program killed) {
        killed.jdbc().update("update calendar_event set state = 'BEGUN', note = ''");
        claimed(killed, "2017/rykker-1");
    }

    private void claimed(Office.Program killed, String event) {
        killed.jdbc()
                .update(
                        "insert into scheduled_tasks (task_name, task_instance, execution_time,"
                                + " picked, picked_by, last_heartbeat, version)"
                                + " values ('calendar', ?, ?, true, 'killed', ?, 2)",
                        event,
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant()));
    }

    @Test
    void aClaimThatWasLeftAfterTheEventWasDoneDoesNothingMore() {
        office.only("rykker-1: {dato: 2017-03-01}");
        clock.set("2017-03-01T08:00");
        try (var killed = office.program()) {
            killed.tick();
            leftAsKilled(killed);
            killed.jdbc().update("update calendar_event set state = 'WAITING'");
            clock.advance(Duration.ofMinutes(5));
            killed.tick();
            killed.tick();

            assertThat(killed.told()).containsExactly("rykker-1 WAITING");
            assertThat(killed.audited("event-waiting")).hasSize(1);
        }
    }

    @Test
    void aRunWithoutSubmissionsFailsWithItsReasonAndIsTriedAgain() throws IOException {
        office.only("kladde: {dato: 2017-05-16}");
        clock.set("2017-05-16T08:00");
        try (var process = office.program()) {
            assertThat(process.tick()).contains(LocalDateTime.parse("2017-05-16T08:10"));
            process.tick();
            assertThat(process.told()).containsExactly("frist DONE", "kladde FAILED");
            assertThat(process.noted("kladde").note())
                    .isEqualTo(
                            "Der ligger ingen indberetninger i "
                                    + office.places().input(2017)
                                    + ". Læg dem i mappen.");

            office.submitted("741-samsoe.xlsx");
            clock.set("2017-05-16T08:10");
            process.tick();
            assertThat(process.told()).last().isEqualTo("kladde DONE");
            var noted = process.noted("kladde");
            assertThat(noted.attempts()).isEqualTo(2);
            assertThat(noted.round()).isEqualTo(1);
            assertThat(Files.isDirectory(office.places().output(2017).resolve("bilag"))).isTrue();
            assertThat(process.audited("event-failed")).hasSize(1);
            assertThat(process.audited("event-done"))
                    .extracting(line -> line.details())
                    .last()
                    .asString()
                    .contains("\"event\":\"kladde\"", "\"round\":\"1\"");

            killedBeforeItWasNoted(process);
            clock.advance(Duration.ofMinutes(5));
            process.tick();
            assertThat(process.state("kladde")).isEqualTo(State.DONE);
            assertThat(process.noted("kladde").note())
                    .isEqualTo("Kørslen var færdig, men det nåede ikke at blive noteret.");
            assertThat(process.audited("run-begun")).as("no second round").hasSize(1);
        }
    }

    private static void killedBeforeItWasNoted(Office.Program process) {
        process.jdbc()
                .update(
                        "update calendar_event set state = 'BEGUN', round = 0, attempts = 1"
                                + " where name = 'kladde'");
    }

    @Test
    void whatKeepsFailingIsGivenUpAndSaid() {
        office.only("kladde: {dato: 2017-05-16}");
        clock.set("2017-05-16T08:00");
        try (var process = office.program()) {
            for (var hour = 0; hour < 80; hour++) {
                process.tick();
                clock.advance(Duration.ofHours(1));
            }
            assertThat(process.told()).hasSize(6).endsWith("kladde FAILED");
            assertThat(process.noted("kladde").attempts()).isEqualTo(5);

            office.only("kladde: {dato: 2017-05-20}");
            clock.set("2017-05-20T08:00");
            process.tick();
            assertThat(process.noted("kladde").attempts()).as("a new day, a new try").isEqualTo(1);
        }
    }

    @Test
    void theFormsAreWrittenAndTheirLettersWait() throws IOException {
        office.only("skema: {dato: 2017-03-01}");
        clock.set("2017-03-01T08:00");
        try (var process = office.program()) {
            process.tick();

            assertThat(process.noted("skema").state()).isEqualTo(State.WAITING);
            assertThat(process.noted("skema").note())
                    .isEqualTo(
                            "Ingen breve kan sendes (til 20 kan intet sendes). Se dem, og send dem,"
                                    + " med ./rammebilag send --year 2017 --what forms");
            try (var forms = Files.list(office.places().forms(2017))) {
                assertThat(forms).hasSize(20);
            }
            assertThat(office.places().post(2017)).doesNotExist();
        }
    }

    @Test
    void anHourThatThereIsNotIsOverWhenSummerTimeHasBegun() {
        office.only("rykker-1: {dato: 2017-03-26T02:30}");
        clock.set("2017-03-26T01:59");
        try (var process = office.program()) {
            process.tick();
            assertThat(process.told()).isEmpty();
            clock.advance(Duration.ofMinutes(1));
            assertThat(clock.local()).isEqualTo("2017-03-26T03:00");
            process.tick();
            assertThat(process.told()).containsExactly("rykker-1 WAITING");
        }
    }

    @Test
    void whatWasMissedAtAnHourThatThereIsNotIsSaidOnce() {
        office.only("rykker-1: {dato: 2017-03-26T02:30}", "rykker-2: {dato: 2017-03-27}");
        clock.set("2017-03-27T08:00");
        try (var process = office.program()) {
            process.tick();
            process.tick();
            assertThat(process.told()).containsExactly("rykker-1 MISSED", "rykker-2 WAITING");
            assertThat(process.noted("rykker-1").due()).isEqualTo("2017-03-26T02:30");
        }
    }
}
