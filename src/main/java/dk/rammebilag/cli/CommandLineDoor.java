package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The door to the command line: parses it, runs the command and answers with an exit code. */
public final class CommandLineDoor {

    private CommandLineDoor() {}

    /**
     * Runs one command on the process's own output streams.
     *
     * @param args the command line as typed
     * @return the exit code, see {@code docs/kommandolinje.md}
     */
    public static int execute(String... args) {
        return execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
    }

    static int execute(PrintWriter out, PrintWriter err, String... args) {
        Locale.setDefault(Messages.DANISH);
        var commandLine = new CommandLine(new RammebilagCommand());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setResourceBundle(ResourceBundle.getBundle("messages", Locale.ROOT));
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setParameterExceptionHandler(new UsageFault());
        commandLine.setExecutionExceptionHandler(new CommandFailure());
        return commandLine.execute(args);
    }
}
