package dk.rammebilag.validation;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.Trade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row as it is known again in another version of the submission.
 *
 * @param at its row
 * @param key what it is known by
 * @param values everything it says but for its explanation, as text
 * @param explanation what it says of itself; empty where it says nothing or has no place for it
 */
public record KeyedRow(CellRef at, List<String> key, List<String> values, String explanation) {

    /**
     * The row, if it can be known again: its kind has a key that a finding is answered by, it has
     * all of that key, and all of it could be read.
     */
    public static Optional<KeyedRow> of(Row row) {
        return switch (row) {
            case Observation o ->
                    of(row, o.explanation(), Stream.of(o.numerator(), o.denominator()));
            case Offer o ->
                    of(
                            row,
                            o.remark(),
                            Stream.of(
                                    o.name(),
                                    o.operator(),
                                    o.ownership(),
                                    o.location(),
                                    o.section(),
                                    o.targetGroup(),
                                    o.places(),
                                    o.availableDays(),
                                    o.occupiedDays(),
                                    o.unit(),
                                    o.rate(),
                                    o.priceYear(),
                                    o.specialisation(),
                                    o.secure()));
            case Trade t -> of(row, Cell.blank(CellRef.FILE), Stream.of(t.places()));
            default -> Optional.empty();
        };
    }

    private static Optional<KeyedRow> of(Row row, Cell<String> explanation, Stream<Cell<?>> rest) {
        var cells = rest.toList();
        return Repeat.key(row)
                .filter(_ -> cells.stream().allMatch(Cell::readable))
                .map(key ->
                        new KeyedRow(
                                new CellRef(Repeat.place(row).sheet(), Repeat.number(row), 0),
                                key,
                                cells.stream().map(KeyedRow::text).toList(),
                                explanation.get().map(String::strip).orElse("")));
    }

    /** Numbers by what they are, not by how many decimals were written. */
    private static String text(Cell<?> cell) {
        return switch (cell.value()) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object value -> value.toString();
        };
    }
}
