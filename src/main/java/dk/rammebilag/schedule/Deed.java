package dk.rammebilag.schedule;

import dk.rammebilag.calendar.State;

/** How the doing of an event ended. */
sealed interface Deed {

    /**
     * It came to its end.
     *
     * @param state done, or waiting for somebody
     * @param round the round of its run; 0 where it was none
     * @param note what came of it, in Danish sentences
     */
    record Ended(State state, long round, String note) implements Deed {}

    /**
     * It did not; it is worth another attempt.
     *
     * @param reason in a Danish sentence
     */
    record Failed(String reason) implements Deed {}

    /** The process was asked to end; the next one goes on. */
    record Stopped() implements Deed {}
}
