package dk.rammebilag.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Where the difference of two shares may lie, with a confidence of 95 per cent.
 *
 * @param low its lower end, a share from −1 to 1
 * @param high its upper end, likewise
 */
public record DifferenceInterval(BigDecimal low, BigDecimal high) {

    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** The 97.5th percentile of the standard normal distribution. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");

    private static final BigDecimal Z_SQUARED = Z.multiply(Z, DIGITS);

    /** A share with the limits of E. B. Wilson's score interval, JASA 22 (1927), 209–212. */
    private record Limits(BigDecimal low, BigDecimal share, BigDecimal high) {

        static Limits of(long numerator, long denominator) {
            if (numerator < 0 || denominator <= 0 || numerator > denominator) {
                throw new IllegalArgumentException(
                        "no share: %d of %d".formatted(numerator, denominator));
            }
            var x = BigDecimal.valueOf(numerator);
            var n = BigDecimal.valueOf(denominator);
            var share = x.divide(n, DIGITS);
            var middle = TWO.multiply(x).add(Z_SQUARED);
            var reach =
                    Z.multiply(
                            Z_SQUARED
                                    .add(FOUR.multiply(x).multiply(BigDecimal.ONE.subtract(share)))
                                    .sqrt(DIGITS),
                            DIGITS);
            var scale = TWO.multiply(n.add(Z_SQUARED));
            return new Limits(
                    middle.subtract(reach).divide(scale, DIGITS),
                    share,
                    middle.add(reach).divide(scale, DIGITS));
        }

        BigDecimal below() {
            return share.subtract(low);
        }

        BigDecimal above() {
            return high.subtract(share);
        }
    }

    /**
     * The interval of a first share less a second one, method 10 in R. G. Newcombe, Interval
     * estimation for the difference between independent proportions, Statistics in Medicine 17
     * (1998), 873–890. It holds for few people too, and for shares of 0 and 1.
     *
     * @throws IllegalArgumentException unless each numerator is from 0 to its denominator, and that
     *     above 0
     */
    public static DifferenceInterval of(
            long numerator, long denominator, long otherNumerator, long otherDenominator) {
        var first = Limits.of(numerator, denominator);
        var second = Limits.of(otherNumerator, otherDenominator);
        var difference = first.share().subtract(second.share());
        return new DifferenceInterval(
                difference.subtract(distance(first.below(), second.above()), DIGITS),
                difference.add(distance(first.above(), second.below()), DIGITS));
    }

    private static BigDecimal distance(BigDecimal a, BigDecimal b) {
        return a.multiply(a).add(b.multiply(b)).sqrt(DIGITS);
    }

    /** The same in another unit: per cent, per thousand. */
    public DifferenceInterval times(BigDecimal factor) {
        return new DifferenceInterval(low.multiply(factor), high.multiply(factor));
    }

    /** Whether the shares may well be the same. */
    public boolean includesZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }
}
