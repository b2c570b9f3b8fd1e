package dk.rammebilag.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are needed for a moment. */
final class Aside {

    private Aside() {}

    /** An empty one, to be deleted; in the folder of the moment, which the JDK would remember. */
    static Path file(String suffix) throws IOException {
        return Files.createTempFile(
                Path.of(System.getProperty("java.io.tmpdir")), "indberetning", suffix);
    }
}
