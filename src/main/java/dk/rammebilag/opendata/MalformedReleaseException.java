package dk.rammebilag.opendata;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;
import java.io.IOException;

/**
 * An earlier release cannot be understood; the message is a Danish sentence for the secretariat.
 */
public final class MalformedReleaseException extends IOException implements UserFacing {

    private static final long serialVersionUID = 1L;

    MalformedReleaseException(String key, Object... arguments) {
        super(Messages.text(key, arguments));
    }
}
