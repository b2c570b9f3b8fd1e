package dk.rammebilag.catalogue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days of the cycle of one agreement. Dates slip: an event is known by its name, not its date.
 *
 * @param year the year of the agreement
 * @param events in the order they are due
 */
public record Calendar(int year, List<Event> events) {

    /** What the file of the calendar is called in the folder of an agreement. */
    public static final String FILE = "cyklus.yaml";

    /** The clocks the dates are meant by. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    public Calendar {
        events =
                events.stream()
                        .sorted(Comparator.comparing(Event::due).thenComparing(Event::kind))
                        .toList();
    }

    /** An event by its name. */
    public Optional<Event> event(String name) {
        return events.stream().filter(event -> event.name().equals(name)).findFirst();
    }

    /** A moment as the clocks of Denmark show it. */
    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }
}
