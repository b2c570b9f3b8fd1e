package dk.rammebilag.statistics;

import dk.rammebilag.catalogue.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms with a positive denominator. Rates are kept so until they are
 * printed.
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    /**
     * Enough digits that rounding the decimal once more, to any number of decimals a document
     * prints, gives what rounding the fraction would have given.
     */
    private static final MathContext PRINTABLE = new MathContext(60, RoundingMode.HALF_UP);

    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio with denominator 0");
        }
        var divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** The fraction of two whole numbers. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal as a fraction. */
    public static Ratio of(BigDecimal number) {
        return number.scale() > 0
                ? new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Ratio(number.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * A rate in the unit of its indicator: the share times 100 or 1000.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio rate(long numerator, long denominator, Unit unit) {
        var factor = unit.factor().toBigIntegerExact();
        return new Ratio(
                BigInteger.valueOf(numerator).multiply(factor), BigInteger.valueOf(denominator));
    }

    /** Sum. */
    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Difference. */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /** Product. */
    public Ratio times(Ratio other) {
        return new Ratio(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Quotient.
     *
     * @throws ArithmeticException if the other is 0
     */
    public Ratio dividedBy(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Rounded half up, from the exact value. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** As a decimal of 60 digits, for a renderer that rounds once when it prints. */
    public BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), PRINTABLE);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }
}
