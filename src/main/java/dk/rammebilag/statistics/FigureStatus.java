package dk.rammebilag.statistics;

/** What can be said of a figure before anybody asks whether it may be said. */
public enum FigureStatus {
    /** Its counts are known. */
    OK,
    /** Not reported, or reported in a submission that is not used. */
    MISSING,
    /** The denominator is 0: there is no rate. */
    NOT_APPLICABLE
}
