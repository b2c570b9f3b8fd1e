package dk.rammebilag.submission.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Named files that belong together: the parts of a zip file or the files of a folder. */
public interface Archive extends Closeable {

    /**
     * The names in alphabetical order, folders separated by {@code /}; no two differ by case alone.
     */
    Set<String> names();

    /** Whether there is a file of that name, in any case. */
    default boolean has(String name) {
        return names().contains(name);
    }

    /**
     * Opens a file by its name, in any case.
     *
     * @throws Unreadable if there is none
     * @throws IOException while reading, a {@link java.util.zip.ZipException} if the content is
     *     damaged or larger than it says
     */
    InputStream open(String name) throws IOException, Unreadable;
}
