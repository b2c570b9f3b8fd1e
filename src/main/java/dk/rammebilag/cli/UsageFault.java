package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Danish what was not understood of a command line. */
final class UsageFault implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        var command = fault.getCommandLine();
        command.getErr().println(sentence(fault));
        command.getErr()
                .println(Messages.text("cli.usage.hint", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException fault) {
        return switch (fault) {
            case MissingParameterException missing ->
                    misspelt(fault.getCommandLine())
                            .orElseGet(() ->
                                    Messages.text(
                                            "cli.usage.missing", names(missing.getMissing())));
            case UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getUnmatched().getFirst(), fault.getCommandLine());
            case OverwrittenOptionException twice ->
                    Messages.text("cli.usage.twice", names(List.of(twice.getOverwritten())));
            default -> {
                var argument = fault.getArgSpec();
                yield argument == null
                        ? Messages.text("cli.usage.other", String.valueOf(fault.getValue()))
                        : Messages.text(
                                "cli.usage.value",
                                String.valueOf(fault.getValue()),
                                names(List.of(argument)),
                                String.join(" ", argument.description()));
            }
        };
    }

    /** What is missing is often there, but misspelt; that is the better answer. */
    private static Optional<String> misspelt(CommandLine command) {
        return command.getUnmatchedArguments().stream()
                .findFirst()
                .map(word -> unmatched(word, command));
    }

    private static String unmatched(String word, CommandLine command) {
        return Nearest.to(word, valid(command))
                .map(near -> Messages.text("cli.usage.unmatched.near", word, near))
                .orElseGet(() -> Messages.text("cli.usage.unmatched", word));
    }

    private static List<String> valid(CommandLine command) {
        return Stream.concat(
                        command.getSubcommands().keySet().stream(),
                        command.getCommandSpec().options().stream().map(OptionSpec::longestName))
                .toList();
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(
                ", ",
                arguments.stream()
                        .map(argument ->
                                argument instanceof OptionSpec option
                                        ? option.longestName()
                                        : argument.paramLabel())
                        .toList());
    }
}
