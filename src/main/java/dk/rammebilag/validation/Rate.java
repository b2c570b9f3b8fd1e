package dk.rammebilag.validation;

import dk.rammebilag.catalogue.PlausibleRange;
import dk.rammebilag.language.DanishFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate as the exact quotient of two numbers.
 *
 * @param scaled the numerator, already multiplied by the unit's factor
 * @param whole the denominator, above 0
 */
record Rate(BigDecimal scaled, BigDecimal whole) {

    private static final int MOST_DECIMALS = 6;

    /** Whether it lies in a range. */
    boolean isWithin(PlausibleRange range) {
        return scaled.compareTo(range.low().multiply(whole)) >= 0
                && scaled.compareTo(range.high().multiply(whole)) <= 0;
    }

    /** With one decimal, or as many as show that it lies outside a range. */
    String outside(PlausibleRange range) {
        var decimals = 1;
        while (decimals < MOST_DECIMALS
                && new Rate(rounded(decimals), BigDecimal.ONE).isWithin(range)) {
            decimals++;
        }
        return DanishFormat.number(rounded(decimals), decimals);
    }

    private BigDecimal rounded(int decimals) {
        return scaled.divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
