package dk.rammebilag.distribution;

import java.time.LocalDateTime;

/** Takes letters. */
public interface Post {

    /** What becomes of what it takes, in a Danish line. */
    String description();

    /** Where a letter stands that it has taken. */
    State taken();

    /**
     * Takes a letter; a letter with the same id and date is the same to the byte.
     *
     * @param letter the letter
     * @param date the date it bears
     * @throws UndeliveredException if it does not take it
     */
    void take(Letter letter, LocalDateTime date) throws UndeliveredException;
}
