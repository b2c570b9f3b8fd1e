package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;
import java.io.IOException;
import java.nio.file.Path;

/** A file that is no backup, or is damaged. */
final class UnusableBackupException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    UnusableBackupException(Path file, IOException cause) {
        super(Messages.text("restore.unusable", file), cause);
    }
}
