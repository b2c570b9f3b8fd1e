package dk.rammebilag.submission.sheet;

import dk.rammebilag.submission.archive.Unreadable;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** A sheet from top to bottom, piece by piece; only one piece is in memory. */
public interface Pieces extends Closeable {

    /** A sheet with nothing in it. */
    Pieces NONE =
            new Pieces() {
                @Override
                public @Nullable Piece next() {
                    return null;
                }

                @Override
                public void close() {}
            };

    /**
     * The next piece; null after the last.
     *
     * @throws Unreadable if the rest of the sheet cannot be read
     */
    @Nullable Piece next() throws Unreadable;
}
