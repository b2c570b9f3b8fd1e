package dk.rammebilag.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer found, or kept because it reached something new: all of it is borne. */
class FuzzFindTests {

    private static final Path FINDS = Path.of("src", "test", "resources", "submission", "finds");

    @TempDir private Path folder;

    static List<Path> finds() throws IOException {
        try (var files = Files.list(FINDS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("finds")
    void keepsItsPromises(Path find) throws IOException {
        var file = folder.resolve("file");
        Files.write(file, FuzzedFile.of(Files.readAllBytes(find)));
        ReaderPromises.check(file);
    }
}
