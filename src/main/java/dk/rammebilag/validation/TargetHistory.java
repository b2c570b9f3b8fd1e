package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Target;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** H02: the base of a local target against the one that was accepted last year. */
final class TargetHistory {

    private static final String BASE = "Basisværdi";

    private TargetHistory() {}

    static Stream<Outcome> restated(Target row, Setting setting) {
        if (row.indicator().value() == null) {
            return Stream.of(Unchecked.without(row.indicator(), "Indikator"));
        }
        return row.indicator().get().flatMap(indicator -> before(indicator, setting)).stream()
                .filter(before -> sameBase(row.baseYear(), before.baseYear()))
                .flatMap(before -> before.baseValue().get().stream())
                .flatMap(old -> restated(row, old));
    }

    private static Stream<Outcome> restated(Target row, BigDecimal old) {
        return Codes.isKnown(row.baseValue())
                ? row.baseValue().get().filter(now -> old.compareTo(now) != 0).stream()
                        .map(_ -> problem(row, old))
                : Stream.of(Unchecked.unknown(row.baseValue(), BASE));
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
        return Problem.in(row.baseValue(), BASE, text("validation.expected.sameBase", accepted))
                .with("indikator", row.indicator().get().orElseThrow())
                .with("sidste", accepted);
    }
}
