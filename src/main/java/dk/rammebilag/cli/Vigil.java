package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Calendar;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Waits for what is due. The calendars are files and are looked at often; the database is opened
 * only when something is due or a calendar has changed, so that other commands can have it between.
 *
 * @param clock tells the time
 * @param calendars reads the calendars that are followed
 * @param tick does what is due in them and says when something is next
 */
record Vigil(
        InstantSource clock,
        Supplier<List<Calendar>> calendars,
        Function<List<Calendar>, Optional<LocalDateTime>> tick) {

    /** How often the files are looked at. */
    static final Duration LOOK = Duration.ofMinutes(1);

    /** Waits between two looks. */
    interface Pause {

        /**
         * Waits.
         *
         * @return whether to go on; false when the process is to end
         */
        boolean pause(Duration time) throws InterruptedException;
    }

    /** Keeps watch until it is to end. */
    void keep(Pause pause) throws InterruptedException {
        var known = Optional.<List<Calendar>>empty();
        var next = Optional.<LocalDateTime>empty();
        do {
            var read = calendars.get();
            var now = Calendar.local(clock.instant());
            if (known.filter(read::equals).isEmpty()
                    || next.filter(at -> !at.isAfter(now)).isPresent()) {
                next = tick.apply(read);
                known = Optional.of(read);
            }
        } while (pause.pause(LOOK));
    }
}
