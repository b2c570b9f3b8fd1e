package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Target;
import dk.rammebilag.validation.Outcome.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** H02: the base of a local target against the one that was accepted last year. */
final class TargetHistory {

    private TargetHistory() {}

    static Stream<Problem> restated(Target row, Setting setting) {
        return row.indicator().get().flatMap(indicator -> before(indicator, setting)).stream()
                .filter(before -> sameBase(row.baseYear(), before.baseYear()))
                .flatMap(before ->
                        row
                                .baseValue()
                                .get()
                                .flatMap(now ->
                                        before.baseValue()
                                                .get()
                                                .filter(old -> old.compareTo(now) != 0)
                                                .map(old -> problem(row, old)))
                                .stream());
    }

    private static Optional<Target> before(String indicator, Setting setting) {
        return setting.lastYear().map(last -> last.targets().get(indicator));
    }

    /** A target set anew, from another year, has a base of its own. */
    private static boolean sameBase(Cell<Long> now, Cell<Long> before) {
        return now.value() == null || before.value() == null || now.value().equals(before.value());
    }

    private static Problem problem(Target row, BigDecimal old) {
        var accepted = DanishFormat.number(old, Math.max(0, old.scale()));
        return Problem.in(
                        row.baseValue(),
                        "Basisværdi",
                        text("validation.expected.sameBase", accepted))
                .with("indikator", row.indicator().get().orElseThrow())
                .with("sidste", accepted);
    }
}
