package dk.rammebilag.validation;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks of one cell. One whose content is not known is not checked, and that is said. */
final class Codes {

    private Codes() {}

    /** A value, where there is one, is listed. */
    static Stream<Outcome> listed(Cell<String> cell, String column, Collection<String> list) {
        return right(cell, column, list::contains, either(list));
    }

    /** There is a value and it is listed. */
    static Stream<Outcome> oneOf(Cell<String> cell, String column, Collection<String> list) {
        return filled(cell, column, list::contains, either(list));
    }

    /** A value, where there is one, is right. */
    static <T> Stream<Outcome> right(
            Cell<T> cell, String column, Predicate<T> right, String expected) {
        return isKnown(cell)
                ? cell.get().filter(right.negate()).stream()
                        .map(_ -> Problem.in(cell, column, expected))
                : Stream.of(Unchecked.unknown(cell, column));
    }

    /** There is a value and it is right. */
    static <T> Stream<Outcome> filled(
            Cell<T> cell, String column, Predicate<T> right, String expected) {
        return isMissing(cell)
                ? Stream.of(Problem.in(cell, column, expected))
                : right(cell, column, right, expected);
    }

    /** Whether the submitter left out a value that had a place to stand in. */
    static boolean isMissing(Cell<?> cell) {
        return cell.isBlank() && cell.at().column() > 0;
    }

    /** Whether what the cell holds is known: a value or, for certain, none. */
    static boolean isKnown(Cell<?> cell) {
        return cell.readable() && cell.at().column() > 0;
    }

    /** The values in a row: "a, b eller c". */
    static String either(Collection<String> values) {
        return join("validation.either", values);
    }

    /** The values in a row: "a, b og c". */
    static String and(Collection<String> values) {
        return join("validation.and", values);
    }

    private static String join(String key, Collection<String> values) {
        var list = List.copyOf(values);
        return list.size() < 2
                ? String.join("", list)
                : Messages.text(
                        key, String.join(", ", list.subList(0, list.size() - 1)), list.getLast());
    }

    /** All of them, in order. */
    @SafeVarargs
    static Stream<Outcome> all(Stream<? extends Outcome>... outcomes) {
        var all = Stream.<Outcome>empty();
        for (var some : outcomes) {
            all = Stream.concat(all, some);
        }
        return all;
    }
}
