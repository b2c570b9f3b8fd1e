package dk.rammebilag.pdf;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;

/** A text has a character that the font cannot draw; the message names both. */
public final class MissingGlyphException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    MissingGlyphException(int character, String text) {
        super(
                Messages.text(
                        "pdf.glyph",
                        Character.toString(character),
                        "U+%04X".formatted(character),
                        text.strip()));
    }
}
