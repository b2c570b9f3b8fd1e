package dk.rammebilag.calendar;

/** What is noted of an event. */
public enum State {
    /** It was begun, and not heard of again unless it is under way. */
    BEGUN,
    /** It did not come to its end; the reason is noted. */
    FAILED,
    /** Its letters are ready, and somebody is to send them. */
    WAITING,
    /** It was not done and is not to be any more; the reason is noted. */
    MISSED,
    /** It is done. */
    DONE
}
