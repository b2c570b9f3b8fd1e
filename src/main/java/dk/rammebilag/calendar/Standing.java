package dk.rammebilag.calendar;

import java.time.LocalDateTime;

/** What is to become of an event. */
public sealed interface Standing {

    /** It is not due yet. */
    record Coming() implements Standing {}

    /** It is to be done now. */
    record Due() implements Standing {}

    /**
     * It failed and is tried again later.
     *
     * @param next when
     */
    record Again(LocalDateTime next) implements Standing {}

    /**
     * It was not done, and to do it now would do harm or no good.
     *
     * @param reason in a Danish sentence
     */
    record TooLate(String reason) implements Standing {}

    /** Nothing more becomes of it, unless it is moved and was not done. */
    record Settled() implements Standing {}
}
