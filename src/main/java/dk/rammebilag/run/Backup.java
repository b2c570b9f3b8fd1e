package dk.rammebilag.run;

import dk.rammebilag.publication.Archive;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Copies the data folder into one file: the database as it is at one moment, and every file
 * received. For the embedded database alone; a server has tools of its own.
 */
@Service
public class Backup {

    private final JdbcTemplate jdbc;
    private final Audit audit;
    private final Path data;

    Backup(JdbcTemplate jdbc, Audit audit, @Value("${rammebilag.data}") Path data) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.data = data;
    }

    /**
     * The files received that are not what their names say, in a data folder that was restored.
     *
     * @throws IOException if one cannot be read
     */
    public static List<Path> damaged(Path data) throws IOException {
        return new FileStore(data.resolve("files"), data.resolve("quarantine")).damaged();
    }

    /**
     * Writes it; what has been begun and not finished is taken away again.
     *
     * @param target the file to write, which is not there yet
     * @return how many files are in it
     * @throws RefusedException if the file is there
     * @throws UncheckedIOException if it cannot be written
     */
    public int to(Path target) {
        if (Files.exists(target)) {
            throw new RefusedException("backup.exists", target);
        }
        audit.append(Signature.user(), "backup", Map.of("file", target.getFileName().toString()));
        try (var archive = Archive.at(target)) {
            var copy = Files.createTempFile(data, "kopi", ".tmp");
            try {
                jdbc.update("backup to '" + copy.toString().replace("'", "''") + "'");
                try (var database = new ZipFile(copy.toFile())) {
                    for (var entry : database.stream().toList()) {
                        archive.add(entry.getName(), database.getInputStream(entry));
                    }
                }
            } finally {
                Files.delete(copy);
            }
            archive.add(data, "files");
            archive.add(data, "quarantine");
            return archive.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
