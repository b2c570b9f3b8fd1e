package dk.rammebilag.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A folder that a later run has replaced, {@code 2017.<n>}.
 *
 * @param path where it stands
 */
public record Superseded(Path path) {

    /**
     * Those of an output folder, in order; none where nothing has been run there.
     *
     * @throws IOException if its place cannot be read
     */
    public static List<Superseded> of(Path target) throws IOException {
        var parent = target.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        return new Siblings(parent, target.getFileName().toString())
                .earlier().stream().map(Superseded::new).toList();
    }

    /**
     * Whether its run wrote it before a moment.
     *
     * @throws IOException if that cannot be told
     */
    public boolean isOlderThan(Instant moment) throws IOException {
        var manifest = path.resolve(Manifest.FILE);
        return Files.exists(manifest)
                && Files.getLastModifiedTime(manifest).toInstant().isBefore(moment);
    }

    /**
     * How many files it has.
     *
     * @throws IOException if it cannot be read
     */
    public long files() throws IOException {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /**
     * Deletes it, the manifest last: half a folder is found again.
     *
     * @throws IOException if a file cannot be deleted
     */
    public void delete() throws IOException {
        var manifest = path.resolve(Manifest.FILE);
        List<Path> all;
        try (var files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : all) {
            if (!file.equals(manifest) && !file.equals(path)) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(manifest);
        Files.delete(path);
    }
}
