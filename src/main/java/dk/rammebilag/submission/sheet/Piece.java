package dk.rammebilag.submission.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a sheet holds. Rows and columns count from 1. */
public sealed interface Piece {

    /**
     * A row with at least one cell that holds something.
     *
     * @param number ascends from row to row
     * @param hidden whether the submitter could not see it
     * @param cells those that hold something, by column
     */
    record RawRow(int number, boolean hidden, List<RawCell> cells) implements Piece {

        /** The cell of a column; null if it holds nothing. */
        public @Nullable RawCell at(int column) {
            // At most so many stand to the left of it, and mostly just so many do.
            var i = Math.min(column, cells.size()) - 1;
            while (i >= 0 && cells.get(i).column() > column) {
                i--;
            }
            return i >= 0 && cells.get(i).column() == column ? cells.get(i) : null;
        }
    }

    /** Columns the submitter could not see; stands before the rows. */
    record HiddenColumns(int first, int last) implements Piece {}

    /** Cells merged into one; stands after the rows. */
    record MergedCells(int top, int left, int bottom, int right) implements Piece {

        /** Whether a column is among them. */
        public boolean spans(int column) {
            return left <= column && column <= right;
        }
    }

    /** A comment on a cell; stands after all else. */
    record Note(int row, int column, String text) implements Piece {}
}
