package dk.rammebilag.calendar;

import java.time.LocalDateTime;

/**
 * What is noted of an event.
 *
 * @param due when it was due as it was noted
 * @param state where it stands
 * @param attempts how often it was begun since it was due then
 * @param moment when it came to stand there
 * @param who the user, or the person named
 * @param round of what is done, the round of its run; else the latest round before it was begun; 0
 *     for none
 * @param note what came of it, or why nothing did, in a Danish sentence; may be empty
 */
public record Noted(
        LocalDateTime due,
        State state,
        int attempts,
        LocalDateTime moment,
        String who,
        long round,
        String note) {

    /** The same event, done by somebody at a moment. */
    public Noted doneBy(String whom, LocalDateTime then, String what) {
        return new Noted(due, State.DONE, attempts, then, whom, 0, what);
    }
}
