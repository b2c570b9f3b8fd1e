package dk.rammebilag.catalogue;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Something that is to happen once in the cycle of an agreement.
 *
 * @param name what it is called in the file, e.g. {@code rykker-2}; the same event whenever its
 *     date is moved
 * @param kind what it is
 * @param due when, by the clocks of Denmark
 * @param sends whether its letters are sent without anybody having seen them; false for what sends
 *     none
 */
public record Event(String name, EventKind kind, LocalDateTime due, boolean sends) {

    /** The moment it is due. */
    public Instant at() {
        return due.atZone(Calendar.ZONE).toInstant();
    }
}
