package dk.rammebilag.calendar;

/** How far a year has come, whoever ran it. */
public enum Reached {
    /** It has not been run to its end. */
    NOTHING,
    /** There is a draft. */
    DRAFT,
    /** There is a run for hearing. */
    HEARING,
    /** There is a final run. */
    FINAL,
    /** It has been agreed on: nothing of it changes any more. */
    AGREED
}
