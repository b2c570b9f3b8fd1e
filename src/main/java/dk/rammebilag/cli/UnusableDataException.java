package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;
import java.io.IOException;
import java.nio.file.Path;

/** The folder of the database and the received files cannot be written to. */
final class UnusableDataException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    UnusableDataException(Path data, IOException cause) {
        super(Messages.text("cli.data.unusable", data), cause);
    }
}
