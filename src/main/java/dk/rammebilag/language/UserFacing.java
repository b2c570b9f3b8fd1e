package dk.rammebilag.language;

/**
 * Marks an exception whose message is a Danish sentence for the person at the keyboard: what
 * happened, where, and what to do. Any other exception is for the log.
 */
public interface UserFacing {

    /** The sentence, or several on lines of their own. */
    String getMessage();
}
