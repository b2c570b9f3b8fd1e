package dk.rammebilag.distribution;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;

/** No letter can be made or sent as it was asked for; the message says what to do. */
public final class DistributionException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    DistributionException(String key, Object... words) {
        super(Messages.text(key, words));
    }
}
