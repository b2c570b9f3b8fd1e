package dk.rammebilag.catalogue;

/** What an indicator can be broken down by. */
public enum Dimension {
    /** Målgruppe. */
    TARGET_GROUP,
    /** Aldersgruppe. */
    AGE_GROUP,
    /** Køn. */
    SEX
}
