package dk.rammebilag.catalogue;

/** Which way an indicator should move. */
public enum Direction {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** Background: neither good nor bad, never ranked or coloured. */
    CONTEXT
}
