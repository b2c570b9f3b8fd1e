package dk.rammebilag.run;

import dk.rammebilag.language.UserFacing;

/** Something outside the submissions keeps a run from going on; the message says what to do. */
final class RunException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    RunException(String sentence) {
        super(sentence);
    }

    RunException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
