package dk.rammebilag.cli;

import picocli.CommandLine.Option;

/** The option every command has. */
final class HelpOption {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    private boolean asked;
}
