package dk.rammebilag.pdf;

import dk.rammebilag.document.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A run of text in one style.
 *
 * @param text what it says
 * @param style how it is set
 * @param link the link it is part of; null where it leads nowhere
 */
record Words(String text, Style.Text style, Inline.@Nullable Link link) {

    static Words of(String text, Style.Text style) {
        return new Words(text, style, null);
    }

    /** The same style and link with another text. */
    Words saying(String other) {
        return new Words(other, style, link);
    }

    /** Whether another run is of one piece with this one, so that they can be set as one. */
    boolean continues(Words other) {
        return style.equals(other.style)
                && (link == null ? other.link == null : link.equals(other.link));
    }
}
