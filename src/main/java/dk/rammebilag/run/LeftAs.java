package dk.rammebilag.run;

/** As what figures leave the house. */
public enum LeftAs {
    /** Shown to somebody outside the secretariat. */
    DRAFT,
    /** Sent to the councils for comment. */
    HEARING,
    /** Agreed on. */
    APPROVED
}
