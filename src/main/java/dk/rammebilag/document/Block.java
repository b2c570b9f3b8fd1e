package dk.rammebilag.document;

/** A piece of a document, in reading order. */
public sealed interface Block
        permits Heading, Paragraph, Bullets, KeyFigures, Table, Matrix, Chart, Note, PageBreak {}
