package dk.rammebilag.submission.sheet;

import dk.rammebilag.submission.archive.Unreadable;
import java.io.Closeable;
import java.util.List;

/** The sheets of a submission, whatever kind of file it came in. */
public interface Sheets extends Closeable {

    /** The names as submitted, in the order of the file; no two have the same {@link Words#key}. */
    List<String> names();

    /**
     * Opens a sheet by its name as submitted.
     *
     * @throws Unreadable if the sheet cannot be read
     */
    Pieces open(String name) throws Unreadable;

    /** Whether every cell is text, as in CSV, so that a number written as text is no remark. */
    boolean textOnly();
}
