package dk.rammebilag.validation;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Checks of one cell. A cell that could not be read, or whose column is not there, is passed. */
final class Codes {

    private Codes() {}

    /** A value, where there is one, is listed. */
    static Stream<Problem> listed(Cell<String> cell, String column, Collection<String> list) {
        return cell.get().filter(value -> !list.contains(value)).stream()
                .map(value -> Problem.in(cell, column, either(list)));
    }

    /** There is a value and it is listed. */
    static Stream<Problem> oneOf(Cell<String> cell, String column, Collection<String> list) {
        return Stream.concat(listed(cell, column, list), filled(cell, column, either(list)));
    }

    /** There is a value. */
    static Stream<Problem> filled(Cell<?> cell, String column, String expected) {
        return isMissing(cell) ? Stream.of(Problem.in(cell, column, expected)) : Stream.empty();
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
    static Stream<Problem> all(Stream<Problem>... problems) {
        var all = Stream.<Problem>empty();
        for (var some : problems) {
            all = Stream.concat(all, some);
        }
        return all;
    }
}
