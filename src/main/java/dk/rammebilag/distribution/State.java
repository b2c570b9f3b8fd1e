package dk.rammebilag.distribution;

/** Where a letter stands. */
public enum State {
    /** Begun: a server may have taken it. */
    PLANNED,
    /** A server has taken it. */
    SENT,
    /** It lies in a file, for somebody to send. */
    WRITTEN,
    /** It was refused, and why is noted. */
    REFUSED,
    /** A server had taken it and told afterwards that it could not be delivered. */
    RETURNED
}
