package dk.rammebilag.submission;

/** What a reader gives, in the order it stands in the file: a typed row or a fault of structure. */
public sealed interface Item permits Row, Fault {}
