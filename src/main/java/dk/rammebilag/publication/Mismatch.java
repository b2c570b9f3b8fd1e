package dk.rammebilag.publication;

import dk.rammebilag.language.Messages;
import java.util.Locale;

/**
 * A difference between a folder and its manifest.
 *
 * @param path the file, within the folder
 * @param kind how it differs
 */
public record Mismatch(String path, Kind kind) {

    /** How a file differs from what the manifest says. */
    public enum Kind {
        /** Its content is another. */
        CHANGED,
        /** It is not there. */
        MISSING,
        /** The manifest does not know it. */
        EXTRA,
        /** It is the manifest, and is not there or cannot be read. */
        NO_MANIFEST,
        /** The folder or one of its files cannot be read. */
        UNREADABLE
    }

    /** The difference in a Danish sentence. */
    public String message() {
        return Messages.text("publication.mismatch." + kind.name().toLowerCase(Locale.ROOT), path);
    }
}
