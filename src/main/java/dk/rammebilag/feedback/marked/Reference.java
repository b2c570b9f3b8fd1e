package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet as parts refer to it.
 *
 * @param row from 1; 0 where the reference cannot be read
 * @param column from 1; 0 likewise
 */
record Reference(int row, int column) implements Comparable<Reference> {

    /** Reads e.g. {@code E17} or {@code $E$17}. */
    static Reference of(@Nullable String text) {
        var row = 0;
        var column = 0;
        for (var c : text == null ? new char[0] : text.toCharArray()) {
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
            } else if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
        }
        return new Reference(row, column);
    }

    @Override
    public int compareTo(Reference other) {
        return row == other.row ? column - other.column : row - other.row;
    }

    @Override
    public String toString() {
        return CellRef.letters(column) + row;
    }
}
