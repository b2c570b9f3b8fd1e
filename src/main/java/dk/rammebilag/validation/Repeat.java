package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.Target;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row with the key of an earlier one of its sheet.
 *
 * @param row the row
 * @param key the values it is known by
 * @param first row number of the earlier one
 */
record Repeat(Row row, List<String> key, int first) {

    static final Rule<Repeat> RULE = new Rule<>("S13", Set.of("række"), Repeat::problem);

    /**
     * The row as a repeat, if it is one.
     *
     * @param seen the row number of each key seen; the row's own is added
     */
    static Optional<Repeat> of(Row row, Map<List<String>, Integer> seen) {
        return key(row).flatMap(key ->
                Optional.ofNullable(seen.putIfAbsent(key, number(row)))
                        .map(first -> new Repeat(row, key, first)));
    }

    /** What a row is known by; empty where its kind has no key or a cell of it is not filled in. */
    static Optional<List<String>> key(Row row) {
        var cells = cells(row);
        var values = cells.stream().flatMap(cell -> cell.get().stream()).toList();
        return cells.isEmpty() || values.size() < cells.size()
                ? Optional.empty()
                : Optional.of(values);
    }

    /** That a row whose kind has a key cannot be known by it; the same for all rows of a sheet. */
    static Optional<Unchecked> unknown(Row row) {
        return cells(row).stream()
                .filter(cell -> cell.get().isEmpty())
                .findFirst()
                .map(cell -> Unchecked.sheet(cell.at(), text("validation.reason.key")));
    }

    /** The number of a row whose kind has a key. */
    static int number(Row row) {
        return place(row).row();
    }

    /** Where the first cell of the key stands, of a row whose kind has one. */
    static CellRef place(Row row) {
        return cells(row).getFirst().at();
    }

    private static List<Cell<String>> cells(Row row) {
        return switch (row) {
            case Observation o -> List.of(o.indicator(), o.targetGroup(), o.ageGroup(), o.sex());
            case Target target -> List.of(target.indicator());
            case Offer offer -> List.of(offer.id());
            case Trade trade -> List.of(trade.offer(), trade.direction(), trade.counterpart());
            case Need need -> List.of(need.targetGroup());
            case Cover _ -> List.of();
            case Initiative _ -> List.of();
        };
    }

    private static Stream<Problem> problem(Repeat repeat, Setting setting) {
        return Stream.of(
                new Problem(
                        cells(repeat.row).getFirst().at(),
                        String.join(" · ", repeat.key),
                        text("validation.expected.once"),
                        Map.of("række", Integer.toString(repeat.first))));
    }
}
