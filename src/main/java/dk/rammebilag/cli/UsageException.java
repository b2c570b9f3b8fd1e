package dk.rammebilag.cli;

import dk.rammebilag.language.UserFacing;

/** A command line that can be read but not carried out as it stands. */
final class UsageException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
