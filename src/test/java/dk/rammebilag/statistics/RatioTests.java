package dk.rammebilag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTests {

    @Property
    void sumsAndProductsFollowTheLawsOfFractions(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property
    void equalFractionsAreEqual(
            @ForAll("ratios") Ratio a, @ForAll @IntRange(min = -99, max = 99) int factor) {
        if (factor != 0) {
            var multiplied = BigInteger.valueOf(factor);
            assertThat(
                            new Ratio(
                                    a.numerator().multiply(multiplied),
                                    a.denominator().multiply(multiplied)))
                    .isEqualTo(a);
        }
    }

    @Property
    void orderIsThatOfTheDifference(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).numerator().signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void roundingTheDecimalOnceMoreChangesNothing(
            @ForAll("ratios") Ratio a, @ForAll @IntRange(max = 9) int decimals) {
        assertThat(a.decimal().setScale(decimals, RoundingMode.HALF_UP))
                .isEqualByComparingTo(a.rounded(decimals));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 2,  0.13",
        "1, 8, 3,  0.125",
        "-1, 8, 2, -0.13",
        "1, 3, 6,  0.333333",
        "2, 3, 6,  0.666667",
        "1, 2000000, 6, 0.000001",
        "-1, 2000001, 6, 0.000000",
        "999, 2000, 0, 0",
        "1, 2, 0, 1",
    })
    void isRoundedHalfUp(long numerator, long denominator, int decimals, BigDecimal expected) {
        assertThat(Ratio.of(numerator, denominator).rounded(decimals)).isEqualTo(expected);
    }

    /** 7 of 16 is 43.75 per cent: half up gives 43.8; from 43.7 or 44 nothing could be computed. */
    @Test
    void aRateIsExactInItsUnit() {
        assertThat(Ratio.rate(7, 16, Unit.PERCENT)).isEqualTo(Ratio.of(4375, 100));
        assertThat(Ratio.rate(7, 16, Unit.PERCENT).rounded(1)).isEqualTo("43.8");
        assertThat(Ratio.rate(1, 3, Unit.PER_THOUSAND)).isEqualTo(Ratio.of(1000, 3));
    }

    @Test
    void nothingIsSharedByNobody() {
        assertThatThrownBy(() -> Ratio.of(0, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Provide
    static Arbitrary<Ratio> ratios() {
        var counts = Arbitraries.longs().between(-3_000_000_000L, 3_000_000_000L);
        return Combinators.combine(counts, counts.filter(count -> count != 0)).as(Ratio::of);
    }
}
