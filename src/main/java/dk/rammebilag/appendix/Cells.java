package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A published figure as the cells of a table. */
record Cells(PublishedFigure figure) {

    /** Shares and rates per thousand are printed with so many decimals. */
    static final int DECIMALS = 1;

    /** All of the way to a target, in per cent. */
    private static final Ratio ALL = Ratio.of(100, 1);

    /** The indicator in its unit; nil when nothing was counted. */
    Value rate() {
        if (figure.value() == null) {
            return sign();
        }
        return figure.value().numerator().signum() == 0
                ? new Value.Signed(Sign.NIL)
                : new Value.Numeric(figure.value().decimal(), DECIMALS);
    }

    /** The same in words with its unit, where the rows of a table have units of their own. */
    Value rateWithUnit(Indicator indicator) {
        return figure.value() == null
                ? sign()
                : Value.text(Wording.rate(indicator, figure.value()));
    }

    /** The same, and how many reported it where they are fewer than the kommuner that are used. */
    Value rateOf(Indicator indicator, long used) {
        return figure.value() == null || figure.reporters() >= used
                ? rateWithUnit(indicator)
                : Value.text(
                        Messages.text(
                                "appendix.goals.fewer",
                                Wording.rate(indicator, figure.value()),
                                Wording.of(figure.reporters(), figure.expected())));
    }

    Value numerator() {
        return count(figure.numerator());
    }

    Value denominator() {
        return count(figure.denominator());
    }

    private Value count(@Nullable Long count) {
        return count == null ? sign() : Value.count(count);
    }

    private Value sign() {
        return new Value.Signed(sign(figure.status()));
    }

    /** A rate or a difference of rates; missing where there is none. */
    static Value number(@Nullable Ratio value) {
        if (value == null) {
            return new Value.Signed(Sign.MISSING);
        }
        return value.numerator().signum() == 0
                ? new Value.Signed(Sign.NIL)
                : new Value.Numeric(value.decimal(), DECIMALS);
    }

    /** A number as it was submitted, with all its decimals; likewise. */
    static Value submitted(@Nullable BigDecimal value) {
        return value == null
                ? new Value.Signed(Sign.MISSING)
                : new Value.Numeric(value, Math.max(0, value.scale()));
    }

    /** A year; missing where there is none. */
    static Value year(@Nullable Integer year) {
        return year == null ? new Value.Signed(Sign.MISSING) : Value.text(year.toString());
    }

    /** How much of the way to a target is gone, in per cent; none before it has begun. */
    static Value share(Progress progress) {
        var road = progress.road();
        return switch (progress.standing()) {
            case STARTING, NOT_JUDGED -> new Value.Signed(Sign.NOT_APPLICABLE);
            default -> share(road == null ? null : road.share());
        };
    }

    /** The same of one that has begun; whoever is beyond the target has gone all of it. */
    static Value share(@Nullable Ratio share) {
        return number(share != null && share.compareTo(ALL) > 0 ? ALL : share);
    }

    /** What stands where there is no number. */
    static Sign sign(PublishedStatus status) {
        return switch (status) {
            case SUPPRESSED -> Sign.SUPPRESSED;
            case MISSING -> Sign.MISSING;
            // a count without inhabitants behind it has no denominator and no rate
            case NOT_APPLICABLE, OK -> Sign.NOT_APPLICABLE;
        };
    }
}
