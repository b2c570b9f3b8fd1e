package dk.rammebilag.example;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many count in each kommune, given the denominator. */
final class Numerators {

    private final Catalogue catalogue;
    private final Map<String, Level> levels =
            Tables.rows("levels").stream()
                    .map(Level::of)
                    .collect(Collectors.toMap(Level::indicator, Function.identity()));

    Numerators(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The level of an indicator. */
    Level level(Indicator indicator) {
        var level = levels.get(indicator.id());
        if (level == null) {
            throw new IllegalArgumentException("levels.csv has no " + indicator.id());
        }
        return level;
    }

    /**
     * The numerator: the exceptional one, else the usual, as near as it can be and have a plausible
     * rate. Empty where the denominator is too small for any.
     */
    OptionalLong of(String kommune, Indicator indicator, long denominator) {
        var exceptional =
                Exceptional.find(kommune, catalogue.year(), indicator.id())
                        .flatMap(Exceptional::rate);
        if (exceptional.isPresent()) {
            return OptionalLong.of(nearest(indicator, denominator, exceptional.get()));
        }
        var years = catalogue.year() - Level.FIRST_YEAR;
        var usual = level(indicator).rate(kommune, years, indicator.unit());
        var low = bound(indicator.plausible().low(), indicator, denominator, RoundingMode.CEILING);
        var high = bound(indicator.plausible().high(), indicator, denominator, RoundingMode.FLOOR);
        return low > high
                ? OptionalLong.empty()
                : OptionalLong.of(Math.clamp(nearest(indicator, denominator, usual), low, high));
    }

    private static long nearest(Indicator indicator, long denominator, double rate) {
        return Math.round(denominator * rate / indicator.unit().factor().doubleValue());
    }

    private static long bound(
            BigDecimal rate, Indicator indicator, long denominator, RoundingMode rounding) {
        return rate.multiply(BigDecimal.valueOf(denominator))
                .divide(indicator.unit().factor(), 0, rounding)
                .longValueExact();
    }
}
