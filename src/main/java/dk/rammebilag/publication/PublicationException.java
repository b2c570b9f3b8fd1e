package dk.rammebilag.publication;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The output cannot be put where it belongs; the message is a Danish sentence for the user. */
public final class PublicationException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1;

    /** With less than this left, a failed write is put down to the full disk. */
    private static final long NOTHING_LEFT = 1 << 20;

    PublicationException(String key, Path path) {
        super(Messages.text(key, path));
    }

    private PublicationException(String key, Path path, Throwable cause) {
        super(Messages.text(key, path), cause);
    }

    /** What a failure to write at a place means to the user. */
    static PublicationException of(Path place, IOException cause) {
        var key = isFull(place, cause) ? "publication.full" : "publication.notWritable";
        return new PublicationException(key, place, cause);
    }

    /** A folder that cannot be moved. */
    static PublicationException notMoved(Path folder, IOException cause) {
        return new PublicationException("publication.notMoved", folder, cause);
    }

    /** The words for it are the system's and in its language, so they are only the first hint. */
    private static boolean isFull(Path place, IOException cause) {
        var said = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return saysFull(said) || hasNothingLeft(place);
    }

    private static boolean saysFull(@Nullable String said) {
        return said != null
                && (said.contains("No space left")
                        || said.contains("not enough space")
                        || said.contains("quota"));
    }

    private static boolean hasNothingLeft(Path place) {
        for (var folder = place; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder)) {
                try {
                    return Files.getFileStore(folder).getUsableSpace() < NOTHING_LEFT;
                } catch (IOException e) {
                    return false;
                }
            }
        }
        return false;
    }
}
