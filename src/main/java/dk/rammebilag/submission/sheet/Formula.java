package dk.rammebilag.submission.sheet;

/** How a cell is computed. */
public enum Formula {
    /** It is typed in. */
    NONE,
    /** From its own workbook. */
    OWN,
    /** From another file, which nobody here can see. */
    EXTERNAL,
    /** No value was stored with the formula. */
    WITHOUT_VALUE
}
