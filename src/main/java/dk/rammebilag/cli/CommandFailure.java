package dk.rammebilag.cli;

import dk.rammebilag.run.Failures;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence why a command failed; the stack trace goes to the log. */
final class CommandFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(new Failures().sentence(failure));
        return Application.isBusy(failure) ? ExitCode.BUSY : ExitCode.FAILED;
    }
}
