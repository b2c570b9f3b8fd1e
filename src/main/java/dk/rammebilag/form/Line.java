package dk.rammebilag.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that has something in it from the start.
 *
 * @param entries one for each column
 */
record Line(List<Entry> entries) {

    /**
     * A cell.
     *
     * @param value a text, a number, a date; null for nothing
     * @param look how it looks
     */
    record Entry(@Nullable Object value, Look look) {}

    Line {
        entries = List.copyOf(entries);
    }
}
