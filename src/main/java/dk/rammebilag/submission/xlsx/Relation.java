package dk.rammebilag.submission.xlsx;

/**
 * A relation of a part to another of the workbook.
 *
 * @param id by which the part refers to it
 * @param type the last word of the address of its type
 * @param part the name of the other
 */
public record Relation(String id, String type, String part) {}
