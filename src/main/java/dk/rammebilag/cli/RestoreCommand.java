package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.publication.Archive;
import dk.rammebilag.run.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore}: lays out what {@code backup} has put in a file; nothing is overwritten. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Parameters(paramLabel = "FIL", descriptionKey = "parameter.backup")
    private @Nullable Path file;

    @Mixin private StoredData stored = new StoredData();

    @Override
    public Integer call() throws IOException {
        var database = stored.database();
        if (database instanceof ServerDatabase) {
            throw new UsageException(Messages.text("restore.elsewhere"));
        }
        var folder = database.data();
        var archive = Objects.requireNonNull(file).toAbsolutePath().normalize();
        if (Files.exists(folder)) {
            throw new UsageException(Messages.text("restore.exists", folder));
        }
        var building = folder.resolveSibling("." + folder.getFileName() + ".gendannes");
        FileSystemUtils.deleteRecursively(building);
        try {
            var count = Archive.extract(archive, building);
            var damaged = Backup.damaged(building);
            if (!new EmbeddedDatabase(building).exists() || !damaged.isEmpty()) {
                throw new IOException("no database, or damaged: " + damaged);
            }
            Files.move(building, folder);
            streams.out().println(Messages.text("restore.done", count, folder));
            return ExitCode.DONE;
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(building);
            throw new UnusableBackupException(archive, e);
        }
    }
}
