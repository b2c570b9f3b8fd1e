package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Backup;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: the data folder as one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Parameters(paramLabel = "FIL", descriptionKey = "parameter.backup")
    private @Nullable Path file;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private Path data = Home.find().data();

    @Override
    public Integer call() {
        var folder = data.toAbsolutePath().normalize();
        if (!Application.hasDatabase(folder)) {
            throw new UsageException(Messages.text("backup.nothing", folder));
        }
        var target = Objects.requireNonNull(file).toAbsolutePath().normalize();
        try (var context = Application.start(folder)) {
            var count = context.getBean(Backup.class).to(target);
            streams.out().println(Messages.text("backup.done", target, count));
            return ExitCode.DONE;
        }
    }
}
