package dk.rammebilag.submission.archive;

import dk.rammebilag.language.Messages;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/**
 * A file that cannot be read as a submission. The message is a Danish sentence for the submitter
 * and repeats nothing of what the file holds; there is no cause, since a parser's message may
 * quote.
 */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason the end of a key {@code submission.s01.…}
     * @param arguments what is filled in
     */
    public Unreadable(String reason, Object... arguments) {
        super(Messages.text("submission.s01." + reason, arguments));
    }

    /**
     * The reason behind an exception of a stream, when the content is to blame.
     *
     * @throws UncheckedIOException if the disk is
     */
    public static Unreadable because(IOException e) {
        return switch (e) {
            case ZipException _, EOFException _ -> new Unreadable("corrupt");
            case CharacterCodingException _ -> new Unreadable("encoding");
            default -> throw new UncheckedIOException(e);
        };
    }
}
