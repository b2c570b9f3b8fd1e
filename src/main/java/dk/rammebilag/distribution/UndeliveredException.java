package dk.rammebilag.distribution;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;

/** A letter was not taken. The message tells why, and holds no address. */
public final class UndeliveredException extends Exception implements UserFacing {

    private static final long serialVersionUID = 1L;

    private final boolean all;

    /**
     * @param key why
     * @param all whether no other letter would be taken either
     * @param words what is filled into the sentence
     */
    UndeliveredException(String key, boolean all, Object... words) {
        super(Messages.text("distribution.refused." + key, words));
        this.all = all;
    }

    /** Whether no other letter would be taken either. */
    boolean concernsAll() {
        return all;
    }
}
