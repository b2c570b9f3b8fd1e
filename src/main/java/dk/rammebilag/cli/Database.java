package dk.rammebilag.cli;

import java.nio.file.Path;

/** The database a command works on. */
sealed interface Database permits EmbeddedDatabase, ServerDatabase {

    /** The folder of the received files and the log, whichever database it is. */
    Path data();

    /** Whether it may hold something: an embedded one that is not there does not. */
    boolean exists();
}
