package dk.rammebilag.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder that a run has left.
 *
 * @param path where it stands
 */
public record PublishedFolder(Path path) {

    private static final String OPEN_DATA = "data/";

    /** What is not as the run left it, ordered by path; empty when nothing is. */
    public List<Mismatch> mismatches() {
        return Verification.verify(path);
    }

    /** Its files of open data. */
    public List<Path> openData() {
        try {
            return Manifest.read(path).outputs().stream()
                    .map(FileEntry::path)
                    .filter(file -> file.startsWith(OPEN_DATA))
                    .map(path::resolve)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes its files such that nobody changes one by mistake: they can only be read. Whoever means
     * to can undo it; then the manifest tells.
     */
    public void seal() {
        try (var files = Files.walk(path)) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().setReadOnly());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
