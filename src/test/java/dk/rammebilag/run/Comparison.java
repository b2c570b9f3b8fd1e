package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds the cells of tables against what they should say, and counts the numbers among them. */
final class Comparison {

    static final String NIL = "-";
    static final String HIDDEN = "..";
    static final String MISSING = "…";

    private static final double EXACT = 1e-6;

    private int numbers;

    /** How many cells have held a number, so that it is noticed when nothing is compared. */
    int numbers() {
        return numbers;
    }

    /**
     * The cell under the header of a key says just that; null where it is to say that there is
     * nothing.
     */
    void same(Map<String, String> row, String key, @Nullable Double expected) {
        same(row, key, expected, EXACT);
    }

    /** The same, unless the cell is hidden. */
    void sameOrHidden(Map<String, String> row, String key, @Nullable Double expected) {
        if (!AttachedTable.cell(row, key).equals(HIDDEN)) {
            same(row, key, expected);
        }
    }

    /** Hidden if and only if it is to be. */
    void same(Map<String, String> row, String key, boolean hidden, @Nullable Double expected) {
        sameCell(row, AttachedTable.header(key), hidden, expected);
    }

    /** The same under a header that is a name rather than a text of the program. */
    void sameCell(
            Map<String, String> row, String header, boolean hidden, @Nullable Double expected) {
        var cell = Objects.requireNonNull(row.get(header), header);
        if (hidden) {
            assertThat(cell).as(header + " of " + row).isEqualTo(HIDDEN);
        } else {
            same(cell, header + " of " + row, expected, EXACT);
        }
    }

    /** As near as that. */
    void same(Map<String, String> row, String key, @Nullable Double expected, double tolerance) {
        same(AttachedTable.cell(row, key), key + " of " + row, expected, tolerance);
    }

    private void same(String cell, String what, @Nullable Double expected, double tolerance) {
        if (expected == null) {
            assertThat(cell).as(what).isEqualTo(MISSING);
        } else if (cell.equals(NIL)) {
            assertThat(expected).as(what).isZero();
        } else {
            assertThat(Double.parseDouble(cell)).as(what).isCloseTo(expected, within(tolerance));
            numbers++;
        }
    }
}
