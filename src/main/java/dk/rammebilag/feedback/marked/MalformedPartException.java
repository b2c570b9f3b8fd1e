package dk.rammebilag.feedback.marked;

import java.io.IOException;

/** A part is no XML to its end. No cause: a parser's message may quote. */
final class MalformedPartException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedPartException() {
        super("a part is no XML");
    }
}
