package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
            // What is missing has probably been misspelt.
            case MissingParameterException missing ->
                    missing.getCommandLine().getUnmatchedArguments().stream()
                            .findFirst()
                            .map(word -> unmatched(missing.getCommandLine(), word))
                            .orElseGet(() ->
                                    Messages.text(
                                            "cli.usage.missing", names(missing.getMissing())));
            case UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getCommandLine(), unmatched.getUnmatched().getFirst());
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

    private static String unmatched(CommandLine command, String word) {
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
