package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.catalogue.EventKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The database is opened when something is due or moved, and not otherwise. */
class VigilTests {

    private static final LocalDateTime START = LocalDateTime.parse("2017-05-16T07:00");

    private final List<LocalDateTime> ticks = new ArrayList<>();
    private LocalDateTime now = START;
    private LocalDateTime due = START.plusHours(1);

    @Test
    void looksEveryMinuteAndWorksWhenSomethingIsDueOrMoved() throws InterruptedException {
        keepUntil(START.plusHours(3));

        assertThat(ticks)
                .containsExactly(
                        START, // at the start
                        START.plusMinutes(30), // the date was moved
                        START.plusHours(2)); // it is due
    }

    /** After half an hour the event is put off by one. */
    private void keepUntil(LocalDateTime end) throws InterruptedException {
        var vigil =
                new Vigil(
                        () -> instant(now),
                        () -> List.of(new Calendar(2017, List.of(event()))),
                        calendars -> {
                            ticks.add(now);
                            return calendars.getFirst().events().stream()
                                    .map(Event::due)
                                    .filter(at -> at.isAfter(now))
                                    .findFirst();
                        });
        vigil.keep(time -> {
            now = now.plus(time);
            if (now.equals(START.plusMinutes(30))) {
                due = START.plusHours(2);
            }
            return now.isBefore(end);
        });
    }

    @Test
    void whatIsDueAndCannotBeDoneYetIsLookedAtEveryMinute() throws InterruptedException {
        var vigil =
                new Vigil(
                        () -> instant(now),
                        List::of,
                        _ -> {
                            ticks.add(now);
                            return Optional.of(START);
                        });
        vigil.keep(time -> {
            now = now.plus(time);
            return ticks.size() < 3;
        });

        assertThat(ticks).containsExactly(START, START.plusMinutes(1), START.plusMinutes(2));
    }

    private Event event() {
        return new Event("kladde", EventKind.DRAFT, due, false);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(Calendar.ZONE).toInstant();
    }
}
