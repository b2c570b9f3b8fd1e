package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Backup;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: the data folder as one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Parameters(paramLabel = "FIL", descriptionKey = "parameter.backup")
    private @Nullable Path file;

    @Mixin private StoredData stored = new StoredData();

    @Override
    public Integer call() {
        var database = stored.database();
        if (database instanceof ServerDatabase) {
            throw new UsageException(Messages.text("backup.elsewhere"));
        }
        if (!database.exists()) {
            throw new UsageException(Messages.text("backup.nothing", database.data()));
        }
        var target = Objects.requireNonNull(file).toAbsolutePath().normalize();
        try (var context = Application.start(database)) {
            var count = context.getBean(Backup.class).to(target);
            streams.out().println(Messages.text("backup.done", target, count));
            return ExitCode.DONE;
        }
    }
}
