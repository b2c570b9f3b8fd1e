package dk.rammebilag.cli;

import dk.rammebilag.run.SoftwareVersion;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a sub-command: says what there is. */
@Command(
        name = "rammebilag",
        synopsisSubcommandLabel = "KOMMANDO",
        versionProvider = RammebilagCommand.Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            FormCommand.class,
            RulesCommand.class,
            TemplatesCommand.class,
            StatusCommand.class,
            AcceptCommand.class,
            UseCommand.class,
            PublishCommand.class,
            SendCommand.class,
            CalendarCommand.class,
            ServeCommand.class,
            TraceCommand.class,
            VerifyCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PurgeCommand.class
        })
final class RammebilagCommand implements Callable<Integer> {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
        return ExitCode.USAGE;
    }

    /** The version line. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Rammebilag " + SoftwareVersion.current()};
        }
    }
}
