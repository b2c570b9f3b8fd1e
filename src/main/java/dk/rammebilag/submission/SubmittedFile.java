package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.Unreadable;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A submitted file as it is, to be copied rather than read: a workbook or a CSV package. */
public sealed interface SubmittedFile extends Closeable permits SubmittedWorkbook, SubmittedCsv {

    /**
     * Opens a file or folder, as {@link SubmissionReader#open} does.
     *
     * @return empty where it can be told from its beginning that it cannot be read
     * @throws java.io.UncheckedIOException if the disk cannot be read
     */
    static Optional<SubmittedFile> open(Path file) {
        try {
            return Optional.of(Opening.open(file, SubmittedWorkbook::new, SubmittedCsv::new));
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    /** The sheets that hold rows, in the order of the file. */
    List<SubmittedSheet> sheets();
}
