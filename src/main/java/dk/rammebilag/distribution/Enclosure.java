package dk.rammebilag.distribution;

import dk.rammebilag.publication.FileEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A file that goes with a letter.
 *
 * @param file where it is
 * @param content its name, size and hash when the letter was planned
 */
record Enclosure(Path file, FileEntry content) {

    /** Whatever is not among these is taken to hold what was not published. */
    private static final Set<String> FOR_ANYBODY = Set.of("kvittering.json", "rapport.pdf");

    private static final Map<String, String> TYPES =
            Map.of(
                    "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "pdf", "application/pdf",
                    "json", "application/json");

    static Enclosure of(Path file) throws IOException {
        return new Enclosure(file, FileEntry.of(file.getFileName().toString(), file));
    }

    String name() {
        return content.path();
    }

    /** Whether it must not be read by others on its way. */
    boolean isConfidential() {
        return !FOR_ANYBODY.contains(name());
    }

    /** Its media type. */
    String type() {
        return TYPES.getOrDefault(
                name().substring(name().lastIndexOf('.') + 1), "application/octet-stream");
    }
}
