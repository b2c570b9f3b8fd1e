package dk.rammebilag.document;

/** A run of text within a paragraph. */
public sealed interface Inline {

    /** The words as read aloud. */
    String text();

    /** Ordinary words. */
    record Plain(String text) implements Inline {}

    /** Words that carry weight. */
    record Strong(String text) implements Inline {}

    /** Words in italics. */
    record Emphasis(String text) implements Inline {}

    /**
     * A link out of the document.
     *
     * @param text what it says
     * @param uri where it leads
     */
    record Link(String text, String uri) implements Inline {}
}
