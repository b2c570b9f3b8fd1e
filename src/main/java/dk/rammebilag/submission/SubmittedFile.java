package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A submitted file as it is, to be copied rather than read: a workbook or a CSV package. */
public sealed interface SubmittedFile extends Closeable permits SubmittedWorkbook, SubmittedCsv {

    /**
     * Opens a file or folder, as {@link SubmissionReader#open} does.
     *
     * @return empty where it can be told from its beginning that it cannot be read
     * @throws UncheckedIOException if the disk cannot be read
     */
    static Optional<SubmittedFile> open(Path file) {
        try {
            return Optional.of(Opening.open(file, SubmittedWorkbook::new, SubmittedCsv::new));
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    /**
     * How a file or folder is read, in words.
     *
     * @return empty where the file says it itself, or cannot be read
     * @throws UncheckedIOException if the disk cannot be read
     */
    static String readAs(Path path) {
        return open(path)
                .map(file -> {
                    try (file) {
                        return file.readAs();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse("");
    }

    /** How it is read, in words, where that had to be found out; else empty. */
    String readAs();

    /** The sheets that hold rows, in the order of the file. */
    List<SubmittedSheet> sheets();
}
