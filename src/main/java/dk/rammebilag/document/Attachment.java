package dk.rammebilag.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that lies within a document: the data behind it.
 *
 * @param name its name, without a folder
 * @param mediaType e.g. {@code text/csv}
 * @param description what it holds, in a few words
 * @param content writes it; the same bytes whenever it is asked
 */
public record Attachment(String name, String mediaType, String description, Content content) {

    /** Writes a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
