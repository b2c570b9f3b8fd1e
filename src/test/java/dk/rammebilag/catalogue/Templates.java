package dk.rammebilag.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a templates folder that a test may change. */
final class Templates {

    /** Two small agreements made for tests. */
    static final Path SMALL = Path.of("src/test/resources/catalogue/templates");

    private final Path folder;

    private Templates(Path folder) {
        this.folder = folder;
    }

    /** Copies the small agreements. */
    static Templates small(Path temporary) {
        return new Templates(copy(SMALL, temporary.resolve("templates")));
    }

    /** The folder. */
    Path folder() {
        return folder;
    }

    /** Replaces what stands once or more in a file; it must be there. */
    Templates replace(String file, String replaced, String with, Charset charset) {
        try {
            var text = Files.readString(folder.resolve(file));
            if (!text.contains(replaced)) {
                throw new IllegalArgumentException(file + " has no " + replaced);
            }
            var at = text.lastIndexOf(replaced);
            return write(
                    file,
                    text.substring(0, at) + with + text.substring(at + replaced.length()),
                    charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the last such text of a file. */
    Templates replace(String file, String replaced, String with) {
        return replace(file, replaced, with, StandardCharsets.UTF_8);
    }

    /** Writes a whole file. */
    Templates write(String file, String text, Charset charset) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file away. */
    Templates delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
