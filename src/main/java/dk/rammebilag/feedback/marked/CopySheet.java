package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.CellRef;

/**
 * A sheet of the marked copy.
 *
 * @param reported the name findings know it by
 * @param name the name it has in the copy
 */
public record CopySheet(String reported, String name) {

    /** Excel has no more rows and columns. */
    private static final int ROWS = 1_048_576;

    private static final int COLUMNS = 16_384;

    /** The cell that stands for a place in this sheet. */
    public CellRef cell(CellRef at) {
        return at.row() > ROWS || at.column() > COLUMNS
                ? new CellRef(name, 1, 1)
                : new CellRef(name, Math.max(1, at.row()), Math.max(1, at.column()));
    }
}
