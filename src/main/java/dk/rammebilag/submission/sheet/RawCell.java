package dk.rammebilag.submission.sheet;

/**
 * A cell before the type of its column is known.
 *
 * @param column from 1
 * @param content what stands in it; for a formula the value it last gave
 * @param formula whether it is computed, and if that can be trusted
 */
public record RawCell(int column, Content content, Formula formula) {

    /** A cell that is typed in. */
    public RawCell(int column, Content content) {
        this(column, content, Formula.NONE);
    }
}
