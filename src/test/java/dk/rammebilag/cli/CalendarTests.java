package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.calendar.Noted;
import dk.rammebilag.calendar.Plan;
import dk.rammebilag.calendar.Reached;
import dk.rammebilag.calendar.State;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.run.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code calendar} shows: the files in {@code src/test/resources/calendar}. */
class CalendarTests {

    private static final Path EXPECTED = Path.of("src/test/resources/calendar");

    @TempDir private Path folder;

    @Test
    void everythingThatCanHaveBecomeOfAnEventIsTold() throws IOException {
        var account = account();

        assertThat(written(account, CalendarAccount::text))
                .isEqualToNormalizingNewlines(Files.readString(EXPECTED.resolve("kalender.txt")));
        assertThat(written(account, CalendarAccount::json))
                .isEqualToNormalizingNewlines(Files.readString(EXPECTED.resolve("kalender.json")));
        assertThat(account.isAllWell()).isFalse();
    }

    private static CalendarAccount account() {
        var now = LocalDateTime.parse("2017-06-19T09:00");
        var noted =
                Map.of(
                        "skema",
                        noted(
                                "2017-02-10T08:00",
                                State.DONE,
                                1,
                                "anna",
                                0,
                                "Brevene er sendt med send."),
                        "rykker-1",
                        noted(
                                "2017-04-10T08:00",
                                State.WAITING,
                                1,
                                "anna",
                                0,
                                "17 breve kan sendes."),
                        "rykker-2",
                        noted("2017-04-24T08:00", State.MISSED, 0, "anna", 0, "For sent."),
                        "frist",
                        noted(
                                "2017-05-01T23:59",
                                State.DONE,
                                1,
                                "anna",
                                0,
                                "3 manglede i kørsel 1."),
                        "rykker-3",
                        noted("2017-05-08T08:00", State.FAILED, 5, "anna", 0, "Ingen forbindelse."),
                        "kladde",
                        noted("2017-05-16T08:00", State.DONE, 2, "bo", 4, "Resultatet ligger i x."),
                        "høring",
                        noted("2017-06-19T08:00", State.FAILED, 2, "bo", 4, "Disken er fuld."));
        var calendar = CatalogueLoader.calendar(Path.of("templates"), 2017);
        return new CalendarAccount(Plan.of(calendar, noted, Reached.DRAFT, now), now);
    }

    private static Noted noted(
            String due, State state, int attempts, String who, long round, String note) {
        var moment = LocalDateTime.parse(due).plusMinutes(1);
        return new Noted(LocalDateTime.parse(due), state, attempts, moment, who, round, note);
    }

    private static String written(
            CalendarAccount account, BiConsumer<CalendarAccount, PrintWriter> how) {
        var text = new StringWriter();
        how.accept(account, new PrintWriter(text, true));
        return text.toString();
    }

    @Test
    void beforeAnythingHasRunItIsShownWithoutADatabase() throws IOException {
        var answer = calendar("--as-of=2017-02-01T09:00").is(ExitCode.DONE);

        assertThat(answer.out())
                .startsWith("Kalenderen for 2017, som den står 1. februar 2017 kl. 9.00")
                .contains(
                        "kladde, 16. maj 2017 kl. 8.00: kommer\n  Kører året som udkast, som run.")
                .endsWith(
                        "Det næste er skema, 15. februar 2017 kl. 8.00." + System.lineSeparator());
        assertThat(Few.names(folder)).isEmpty();
    }

    @Test
    void whatSomebodyHasDoneIsNotedOnceAndNotDoneByTheProgram() {
        isNotedOnce();
    }

    @Test
    void whatSomebodyHasDoneIsNotedOnceOnAServerToo() {
        isNotedOnce("--db=" + TestDatabase.POSTGRESQL.url());
    }

    private void isNotedOnce(String... database) {
        assertThat(calendar(database, "--done=klade").is(ExitCode.USAGE).err())
                .contains("»klade«. Mente du kladde?");
        assertThat(calendar(database, "--done=kladde").is(ExitCode.DONE).out())
                .startsWith("kladde i 2017 er noteret som gjort.");
        assertThat(calendar(database, "--done=kladde").is(ExitCode.DONE).out())
                .startsWith("kladde i 2017 var noteret som gjort i forvejen");

        assertThat(calendar(database, "--as-of=2017-05-20T09:00").out())
                .contains("kladde, 16. maj 2017 kl. 8.00: gjort");
        assertThat(answer(database, "audit").is(ExitCode.DONE).out())
                .containsOnlyOnce("event-done");
    }

    @Test
    void aYearLongGoneIsNotDoneOfItself() throws IOException {
        var nothing =
                Answer.to(
                        "serve",
                        "--no-web",
                        "--once",
                        "--data=" + folder,
                        "--input=" + folder,
                        "--output=" + folder);
        assertThat(nothing.is(ExitCode.DONE).out()).startsWith("Der er ingen kalender at følge");
        assertThat(Few.names(folder)).isEmpty();

        assertThat(Answer.to("serve").is(ExitCode.USAGE).err()).contains("serve --no-web");
        assertThat(Answer.to("serve", "--no-web", "--year=1999").is(ExitCode.USAGE).err())
                .contains("1999", "2016, 2017");
    }

    private Answer calendar(String more) {
        return calendar(new String[0], more);
    }

    private Answer calendar(String[] database, String more) {
        return answer(database, "calendar", "--year=2017", more);
    }

    private Answer answer(String[] database, String... words) {
        return Answer.to(
                Stream.of(words, new String[] {"--data=" + folder}, database)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }
}
