package dk.rammebilag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.calendar.Standing.Again;
import dk.rammebilag.calendar.Standing.Coming;
import dk.rammebilag.calendar.Standing.Due;
import dk.rammebilag.calendar.Standing.Settled;
import dk.rammebilag.calendar.Standing.TooLate;
import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Event;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is to become of events, at one moment after the other. */
class PlanTests {

    private static final Calendar YEAR = CatalogueLoader.calendar(Path.of("templates"), 2017);

    private final Map<String, Noted> noted = new LinkedHashMap<>();
    private Reached reached = Reached.NOTHING;

    @Test
    void nothingIsDueBeforeItsMoment() {
        assertThat(standing("skema", "2017-02-15T07:59:59")).isEqualTo(new Coming());
        assertThat(standing("skema", "2017-02-15T08:00")).isEqualTo(new Due());
    }

    @Test
    void whatCameDueWhileNothingRanIsCaughtUpUntilItHasNoSense() {
        assertThat(standing("skema", "2017-03-10T12:00")).isEqualTo(new Due());
        assertThat(standing("skema", "2017-03-17T08:01"))
                .isEqualTo(
                        new TooLate(
                                "Det forfaldt for mere end 30 dage siden og gøres derfor ikke af"
                                        + " sig selv."));
        assertThat(standing("rykker-1", "2017-04-24T07:59")).isEqualTo(new Due());
        assertThat(standing("rykker-1", "2017-04-24T08:00"))
                .isEqualTo(new TooLate("For sent: rykker-2 forfaldt 24. april 2017 kl. 8.00."));
        assertThat(standing("rykker-2", "2017-05-02T08:00"))
                .isEqualTo(new TooLate("For sent: frist forfaldt 1. maj 2017 kl. 23.59."));
        assertThat(standing("rykker-3", "2017-05-16T08:00"))
                .isEqualTo(new TooLate("For sent: kladde forfaldt 16. maj 2017 kl. 8.00."));
        assertThat(standing("kladde", "2017-06-01T12:00")).isEqualTo(new Due());
    }

    @Test
    void theDeadlineIsNotedHoweverLate() {
        assertThat(standing("frist", "2017-12-31T12:00")).isEqualTo(new Due());
    }

    @Test
    void aRunThatSomebodyHasGoneBeyondIsNotMade() {
        var now = "2017-06-20T12:00";
        reached = Reached.HEARING;
        assertThat(standing("kladde", now)).isInstanceOf(TooLate.class);
        assertThat(standing("høring", now)).isEqualTo(new Due());
        reached = Reached.FINAL;
        assertThat(standing("høring", now))
                .isEqualTo(
                        new TooLate("Året er kørt længere end det: en senere kørsel er færdig."));
        assertThat(standing("endelig", "2017-10-23T08:00")).isEqualTo(new Due());
        reached = Reached.AGREED;
        assertThat(standing("endelig", "2017-10-23T08:00"))
                .isEqualTo(new TooLate("Året er godkendt."));
    }

    @Test
    void whatFailedIsTriedFiveTimesWithLongerAndLongerPauses() {
        var failed = LocalDateTime.parse("2017-05-16T08:00:30");
        var pauses =
                Map.of(
                        1, Duration.ofMinutes(10),
                        2, Duration.ofHours(1),
                        3, Duration.ofHours(6),
                        4, Duration.ofHours(24));
        pauses.forEach((attempt, pause) -> {
            note("kladde", State.FAILED, attempt, failed);
            var next = failed.plus(pause);
            assertThat(standing("kladde", next.minusSeconds(1))).isEqualTo(new Again(next));
            assertThat(standing("kladde", next)).isEqualTo(new Due());
        });
        note("kladde", State.FAILED, Plan.ATTEMPTS, failed);
        assertThat(standing("kladde", failed.plusDays(2))).isEqualTo(new Settled());
    }

    @Test
    void whatFailedIsNotTriedAgainOnceItIsTooLate() {
        note("kladde", State.FAILED, 1, LocalDateTime.parse("2017-06-19T07:55"));

        assertThat(standing("kladde", "2017-06-19T08:05")).isEqualTo(new Settled());
    }

    @Test
    void whatWasBrokenOffIsGoneOnWithButNotForEver() {
        var begun = LocalDateTime.parse("2017-05-16T08:00");
        note("kladde", State.BEGUN, 4, begun);
        assertThat(standing("kladde", "2017-05-16T08:01")).isEqualTo(new Due());
        note("kladde", State.BEGUN, 5, begun);
        assertThat(standing("kladde", "2017-05-16T08:01"))
                .isEqualTo(new TooLate("Det er begyndt 5 gange og hver gang afbrudt."));
    }

    @Test
    void whatIsDoneStaysDoneAndWhatIsNotFollowsItsDate() {
        var elsewhen = LocalDateTime.parse("2017-05-01T08:00");
        for (var state : State.values()) {
            noted.put("kladde", new Noted(elsewhen, state, 1, elsewhen, "anna", 1, ""));
            var before = entry("kladde", "2017-05-16T07:00");
            var after = entry("kladde", "2017-05-16T08:00");
            switch (state) {
                case DONE, WAITING -> {
                    assertThat(after.standing()).as("%s", state).isEqualTo(new Settled());
                    assertThat(after.isMovedInVain()).isTrue();
                }
                case BEGUN -> {
                    assertThat(before.standing()).isEqualTo(new Coming());
                    assertThat(after.standing()).isEqualTo(new Due());
                    assertThat(after.noted()).isPresent();
                    assertThat(after.isMovedInVain()).isFalse();
                }
                case FAILED, MISSED -> {
                    assertThat(before.standing()).as("%s", state).isEqualTo(new Coming());
                    assertThat(after.standing()).isEqualTo(new Due());
                    assertThat(after.noted()).isEmpty();
                }
            }
        }
    }

    @Test
    void aYearIsOverWhenNothingOfItIsDoneAnyMore() {
        assertThat(Plan.isOver(YEAR, LocalDateTime.parse("2017-11-22T08:00"))).isFalse();
        assertThat(Plan.isOver(YEAR, LocalDateTime.parse("2017-11-22T08:01"))).isTrue();
    }

    private void note(String name, State state, int attempts, LocalDateTime moment) {
        var due = YEAR.event(name).map(Event::due).orElseThrow();
        noted.put(name, new Noted(due, state, attempts, moment, "anna", 0, ""));
    }

    private Standing standing(String name, String now) {
        return standing(name, LocalDateTime.parse(now));
    }

    private Standing standing(String name, LocalDateTime now) {
        return Plan.of(YEAR, noted, reached, now).entry(name).orElseThrow().standing();
    }

    private Plan.Entry entry(String name, String now) {
        return Plan.of(YEAR, noted, reached, LocalDateTime.parse(now)).entry(name).orElseThrow();
    }
}
