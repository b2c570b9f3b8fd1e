package dk.rammebilag.validation;

/**
 * The file of a submitter that counts, as it is compared with those of the others.
 *
 * @param file the file, with the status its own findings make of it
 * @param rows what was read from it
 * @param background what is known beside it
 */
public record Compared(Candidate file, SubmittedRows rows, Background background) {}
