package dk.rammebilag.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Jazzer calls again and again, with bytes that reach ever further into the reader: {@code mvn
 * -Pfuzz verify}. Whatever it finds becomes a file that {@link FuzzFindTests} reads.
 */
public final class ReaderFuzzer {

    private static final Path FILE = temporary();

    private ReaderFuzzer() {}

    private static Path temporary() {
        try {
            var file = Files.createTempFile("fuzzed", "");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Called by Jazzer; the name and the signature are its own. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(FILE, FuzzedFile.of(input));
        ReaderPromises.check(FILE);
    }

    /** Writes the inputs to begin with into a folder: the arguments are examples and folder. */
    public static void main(String[] arguments) throws IOException {
        var paths = List.of(arguments).stream().map(Path::of).toList();
        var folder = Files.createDirectories(paths.getLast());
        var number = 0;
        for (var seed : FuzzedFile.seeds(paths.getFirst())) {
            Files.write(folder.resolve("seed" + number++), seed);
        }
    }
}
