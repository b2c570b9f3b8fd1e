package dk.rammebilag.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How far numbers lie from each other, in a way that a few odd ones do not disturb: the median, and
 * the median of the distances from it (MAD). Iglewicz and Hoaglin, <i>How to Detect and Handle
 * Outliers</i> (1993), chapter 3.
 *
 * @param median the median
 * @param mad the median absolute deviation, 0 or more
 */
record Spread(BigDecimal median, BigDecimal mad) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Of one or more numbers. */
    static Spread of(List<BigDecimal> numbers) {
        var median = medianOf(numbers);
        return new Spread(
                median,
                medianOf(numbers.stream().map(number -> number.subtract(median).abs()).toList()));
    }

    private static BigDecimal medianOf(List<BigDecimal> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1)
                        .add(sorted.get(middle))
                        .divide(TWO, MathContext.DECIMAL128);
    }

    /** Whether a number lies farther from the median than so many times the MAD. */
    boolean isOutside(BigDecimal number, BigDecimal times) {
        return number.subtract(median).abs().compareTo(times.multiply(mad)) > 0;
    }
}
