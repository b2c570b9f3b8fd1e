package dk.rammebilag.run;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;

/** A decision of the secretariat that cannot be taken as it was asked for; nothing is kept. */
public final class RefusedException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    /**
     * @param key key of the sentence
     * @param words what is filled into it
     */
    RefusedException(String key, Object... words) {
        super(Messages.text(key, words));
    }
}
