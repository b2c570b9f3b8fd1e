package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * H05: the sheet Indikatorer against last year's. Rows of indicators that are not of both years
 * stand outside, for nobody can copy them; so do the explanations. Both sheets are walked side by
 * side, in their common order, to the first difference: nothing is held.
 */
final class SheetHistory {

    private SheetHistory() {}

    private static final CellRef SHEET = CellRef.sheet(SheetLayout.OBSERVATIONS.sheet());

    static Stream<Outcome> identical(SubmittedRows rows, Setting setting) {
        var least = setting.limit("H05", "antal");
        if (ReadSheets.of(rows).doubtful().contains(SheetLayout.OBSERVATIONS)) {
            return Stream.of(new Unchecked(SHEET, text("validation.reason.cells")));
        }
        return setting
                .lastYear()
                .filter(last -> sameTotals(rows, last, setting))
                .map(last -> BigDecimal.valueOf(sameValues(rows, last.rows(), setting)))
                .filter(same -> same.compareTo(least) >= 0)
                .<Outcome>map(_ ->
                        new Problem(SHEET, "", text("validation.expected.ownNumbers"), Map.of()))
                .stream();
    }

    /** Almost always tells the two apart, without going through all rows. */
    private static boolean sameTotals(SubmittedRows rows, LastYear last, Setting setting) {
        try (var totals = rows.totals()) {
            return compared(totals, setting)
                    .allMatch(row ->
                            Optional.ofNullable(last.totals().get(row.indicator().value()))
                                    .filter(before -> cells(before).equals(cells(row)))
                                    .isPresent());
        }
    }

    /** How many values the two have in common if they have the same ones; else 0. */
    private static long sameValues(SubmittedRows rows, SubmittedRows last, Setting setting) {
        try (var now = rows.observations();
                var before = last.observations()) {
            return sameValues(
                    compared(now, setting).iterator(), compared(before, setting).iterator());
        }
    }

    private static long sameValues(Iterator<Observation> now, Iterator<Observation> before) {
        var values = 0L;
        while (now.hasNext() && before.hasNext()) {
            var row = now.next();
            if (!cells(row).equals(cells(before.next()))) {
                return 0;
            }
            values +=
                    Stream.of(row.numerator(), row.denominator())
                            .flatMap(c -> c.get().stream())
                            .count();
        }
        return now.hasNext() || before.hasNext() ? 0 : values;
    }

    private static Stream<Observation> compared(Stream<Observation> rows, Setting setting) {
        return rows.filter(row ->
                row.indicator()
                        .get()
                        .flatMap(setting.catalogue()::indicator)
                        .filter(indicator -> CountHistory.isOld(indicator, setting))
                        .isPresent());
    }

    private static List<Optional<?>> cells(Observation row) {
        return Stream.of(
                        row.indicator(),
                        row.targetGroup(),
                        row.ageGroup(),
                        row.sex(),
                        row.numerator(),
                        row.denominator())
                .<Optional<?>>map(Cell::get)
                .toList();
    }
}
