package dk.rammebilag.feedback;

import dk.rammebilag.validation.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What a submitter sent, as a workbook with every cell that something was found in marked. */
public final class MarkedCopy {

    private final Path submission;
    private final MarkedPlaces places;

    private MarkedCopy(Path submission, MarkedPlaces places) {
        this.submission = submission;
        this.places = places;
    }

    /**
     * The marked copy of a file; empty where it cannot be opened as a workbook or CSV package.
     * Reads the names of its sheets and nothing else.
     */
    public static Optional<MarkedCopy> of(Path submission) {
        throw new UnsupportedOperationException(submission + "");
    }

    /** Where in the copy what was found is marked. */
    public MarkedPlaces places() {
        return places;
    }

    /**
     * Writes the copy; the submitted file is only read.
     *
     * @param findings in any order; taken one by one, not closed
     * @param out where to; flushed, not closed
     */
    public void write(Stream<Finding> findings, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(submission + "");
    }
}
