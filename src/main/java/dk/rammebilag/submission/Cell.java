package dk.rammebilag.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell as read: its value and where it stood.
 *
 * @param value the value; null when the cell is blank or cannot be read
 * @param readable false when the cell holds something that is not of the column's type; that is
 *     reported once, as a fault, and no rule need look at it again
 * @param at where it stood; for a column that is not there the row without a column
 * @param <T> the type of the column: {@code String}, {@code Long}, {@code BigDecimal} or {@code
 *     LocalDate}
 */
public record Cell<T>(@Nullable T value, boolean readable, CellRef at) {

    /** A cell that holds a value. */
    public static <T> Cell<T> of(T value, CellRef at) {
        return new Cell<>(value, true, at);
    }

    /** A blank cell. */
    public static <T> Cell<T> blank(CellRef at) {
        return new Cell<>(null, true, at);
    }

    /** A cell that could not be read. */
    public static <T> Cell<T> unreadable(CellRef at) {
        return new Cell<>(null, false, at);
    }

    /** Whether there is nothing in it. */
    public boolean isBlank() {
        return value == null && readable;
    }

    /** The value, if there is one that could be read. */
    public Optional<T> get() {
        return Optional.ofNullable(value);
    }
}
