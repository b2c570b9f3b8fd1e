package dk.rammebilag.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code templates}: what can be done with the templates without a run. */
@Command(
        name = "templates",
        synopsisSubcommandLabel = "check",
        subcommands = {TemplatesCheckCommand.class})
final class TemplatesCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
        return ExitCode.USAGE;
    }
}
