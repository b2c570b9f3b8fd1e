package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;
import dk.rammebilag.run.Failures;
import dk.rammebilag.run.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence why a command failed; the stack trace goes to the log. */
final class CommandFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        if (Application.isBusy(failure)) {
            command.getErr().println(Messages.text("cli.run.busy"));
            return ExitCode.BUSY;
        }
        if (!(failure instanceof UserFacing)) {
            LogFile.open(Home.find().data());
        }
        command.getErr().println(new Failures().sentence(failure));
        return failure instanceof UsageException || failure instanceof RefusedException
                ? ExitCode.USAGE
                : ExitCode.FAILED;
    }
}
