package dk.rammebilag;

import dk.rammebilag.cli.CommandLineDoor;
import dk.rammebilag.cli.TemporaryFolder;

/** Entry point of the program. */
public final class Rammebilag {

    private Rammebilag() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command line as typed
     */
    public static void main(String[] args) {
        System.exit(execute(args));
    }

    private static int execute(String... args) {
        try (var _ = TemporaryFolder.open()) {
            return CommandLineDoor.execute(args);
        }
    }
}
