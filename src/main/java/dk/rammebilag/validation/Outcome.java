package dk.rammebilag.validation;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a check says; where it says nothing, all is well. */
sealed interface Outcome {

    /** Where. */
    CellRef at();

    /** The same; a problem with a further word for its message, made from what it says already. */
    default Outcome with(String name, Function<Problem, String> word) {
        return switch (this) {
            case Problem problem -> problem.with(name, word.apply(problem));
            case Unchecked unchecked -> unchecked;
        };
    }

    /**
     * Something is wrong.
     *
     * @param given the value as submitted; empty where there is none
     * @param expected what should have stood there, in Danish
     * @param details further words for the rule's message, by the name it uses for them
     */
    record Problem(CellRef at, String given, String expected, Map<String, String> details)
            implements Outcome {

        public Problem {
            details = Map.copyOf(details);
        }

        /** Something is wrong with what a cell of that column holds. */
        static Problem in(Cell<?> cell, String column, String expected) {
            return new Problem(
                    cell.at(), text(cell.value()), expected, Map.of(Wording.COLUMN, column));
        }

        /** The same with a further word. */
        Problem with(String name, String word) {
            var more = new HashMap<>(details);
            more.put(name, word);
            return new Problem(at, given, expected, more);
        }

        private static String text(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case BigDecimal number -> number.toPlainString().replace('.', ',');
                case LocalDate date -> DanishFormat.date(date);
                default -> value.toString();
            };
        }
    }

    /**
     * It could not be looked at. What concerns a whole sheet may be said for each of its rows; it
     * is reported once.
     *
     * @param reason because of what, as a Danish clause
     */
    record Unchecked(CellRef at, String reason) implements Outcome {

        /** Because the column of the cell is not there, or what stands in it cannot be read. */
        static Unchecked unknown(Cell<?> cell, String column) {
            return cell.at().column() == 0
                    ? sheet(cell.at(), Messages.text("validation.reason.noColumn", column))
                    : new Unchecked(
                            cell.at(), Messages.text("validation.reason.unreadable", column));
        }

        /** Because there is nothing in a cell, whether or not it could be read. */
        static Unchecked without(Cell<?> cell, String column) {
            return Codes.isMissing(cell)
                    ? new Unchecked(cell.at(), Messages.text("validation.reason.blank", column))
                    : unknown(cell, column);
        }

        /** For a reason that concerns the whole sheet of a place. */
        static Unchecked sheet(CellRef at, String reason) {
            return new Unchecked(CellRef.sheet(at.sheet()), reason);
        }
    }
}
