package dk.rammebilag.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.rammebilag.calendar.State;
import dk.rammebilag.distribution.Kind;
import dk.rammebilag.run.RunRequest;
import dk.rammebilag.run.TestDatabase;
import dk.rammebilag.run.YearlyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the calendar may send, to two kommuner that are known from the year before. */
abstract class UnattendedLettersContract {

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock("2017-03-01T07:59");
    private Path folder;
    private Office office;
    private final GreenMail hall =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    UnattendedLettersContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void theYearBeforeIsRun(@TempDir Path home) throws IOException {
        folder = home;
        office = new Office(folder, clock, database.url());
        hall.start();
        office.setting("spring.mail.host", "localhost")
                .setting("spring.mail.port", hall.getSmtp().getPort())
                .setting("rammebilag.mail.from", "rammeaftale@region.example");
        var input = Files.createDirectories(folder.resolve("input/2016"));
        for (var file : new String[] {"706-syddjurs.xlsx", "741-samsoe.xlsx"}) {
            Files.copy(Path.of("input/2016", file), input.resolve(file));
        }
        try (var process = office.program()) {
            process.bean(YearlyRun.class)
                    .run(
                            new RunRequest(
                                    2016,
                                    office.places().templates(),
                                    input,
                                    folder.resolve("output/2016"),
                                    null,
                                    dk.rammebilag.document.State.DRAFT,
                                    ""));
        }
    }

    @AfterEach
    void close() {
        hall.stop();
    }

    @Test
    void aLetterLeavesOnlyWhereTheCalendarSaysSoAndOnce() throws IOException {
        office.only(
                "rykker-1: {dato: 2017-03-01}",
                "rykker-2: {dato: 2017-03-08, udsend: ja}",
                "rykker-3: {dato: 2017-03-15, udsend: ja}");
        try (var process = office.program()) {
            clock.set("2017-03-01T08:00");
            process.tick();
            assertThat(hall.getReceivedMessages()).isEmpty();
            assertThat(process.noted("rykker-1").state()).isEqualTo(State.WAITING);
            assertThat(process.noted("rykker-1").note())
                    .isEqualTo(
                            "2 breve kan sendes (til 18 kan intet sendes). Se dem, og send dem, med"
                                    + " ./rammebilag send --year 2017 --what reminders");
            process.bean(EventBook.class).sent(2017, Kind.REMINDERS, "Sendt.");
            assertThat(process.state("rykker-1")).isEqualTo(State.DONE);

            clock.set("2017-03-08T08:00");
            process.tick();
            assertThat(hall.getReceivedMessages()).hasSize(2);
            assertThat(process.noted("rykker-2").state()).isEqualTo(State.DONE);
            assertThat(process.noted("rykker-2").note())
                    .isEqualTo("2 breve er sendt, til 18 kunne intet sendes.");

            process.jdbc()
                    .update("update calendar_event set state = 'BEGUN' where name = 'rykker-2'");
            clock.set("2017-03-09T08:00");
            process.tick();
            assertThat(process.noted("rykker-2").attempts()).isEqualTo(2);
            assertThat(hall.getReceivedMessages())
                    .as("they were noted as sent, though the event was not noted as done")
                    .hasSize(2);
        }
        hall.stop();
        try (var process = office.program()) {
            clock.set("2017-03-15T08:00");
            process.tick();
            assertThat(process.noted("rykker-3").state()).isEqualTo(State.FAILED);
            assertThat(process.noted("rykker-3").note())
                    .startsWith("2 af 2 breve kunne ikke sendes. ")
                    .doesNotContain("@");
        }
        office.setting("spring.mail.host", "");
        try (var process = office.program()) {
            clock.set("2017-03-15T08:10");
            process.tick();
            assertThat(process.state("rykker-3"))
                    .as("somebody has to send the files")
                    .isEqualTo(State.WAITING);
            try (Stream<Path> files = Files.list(office.places().post(2017))) {
                assertThat(files).hasSize(2);
            }
        }
    }

    @Test
    void twoProcessesSendEachLetterOnceBetweenThem()
            throws InterruptedException, ExecutionException {
        office.only(
                "rykker-1: {dato: 2017-03-01, udsend: ja}",
                "rykker-2: {dato: 2017-03-08, udsend: ja}",
                "rykker-3: {dato: 2017-03-15, udsend: ja}");
        try (var one = office.program();
                var other = office.program()) {
            for (var due : List.of("2017-03-01T08:00", "2017-03-08T08:00", "2017-03-15T08:00")) {
                clock.set(due);
                Office.tickTogether(one, other);
            }

            assertThat(hall.getReceivedMessages()).hasSize(6);
            assertThat(Office.told(one, other))
                    .containsExactlyInAnyOrder("rykker-1 DONE", "rykker-2 DONE", "rykker-3 DONE");
        }
    }
}
