package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much a number has changed, in Danish words. */
final class Change {

    private Change() {}

    /** Risen or fallen by so much, with the share of the old number where that is not 0. */
    static String of(BigDecimal now, BigDecimal before) {
        var difference = now.subtract(before);
        var amount = DanishFormat.number(difference.abs(), difference.scale());
        var change =
                difference.signum() < 0
                        ? text("validation.change.down", amount)
                        : text("validation.change.up", amount);
        return before.signum() == 0
                ? change
                : text("validation.change.percent", change, percent(difference.abs(), before));
    }

    private static String percent(BigDecimal difference, BigDecimal before) {
        var share = difference.movePointRight(2).divide(before.abs(), 1, RoundingMode.HALF_UP);
        return DanishFormat.number(share, 1);
    }
}
