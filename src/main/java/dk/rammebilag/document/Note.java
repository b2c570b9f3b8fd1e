package dk.rammebilag.document;

/** A remark in small type: source, definition, legend. */
public record Note(String text) implements Block {}
