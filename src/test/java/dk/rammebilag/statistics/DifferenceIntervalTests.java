package dk.rammebilag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceIntervalTests {

    /** The examples (a) to (h) of Newcombe 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80,  0.0524, 0.3339",
        " 9, 10,  3, 10,  0.1705, 0.8090",
        " 6,  7,  2,  7,  0.0582, 0.8062",
        " 5, 56,  0, 29, -0.0381, 0.1926",
        " 0, 10,  0, 20, -0.1611, 0.2775",
        " 0, 10,  0, 10, -0.2775, 0.2775",
        "10, 10,  0, 20,  0.6791, 1.0000",
        "10, 10,  0, 10,  0.6075, 1.0000",
    })
    void isThatOfThePaper(long x, long n, long y, long m, BigDecimal low, BigDecimal high) {
        var interval = DifferenceInterval.of(x, n, y, m);

        assertThat(interval.low().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(low);
        assertThat(interval.high().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(high);
    }

    @Property(tries = 200)
    void theOtherWayRoundItIsTheSameBackwards(
            @ForAll @LongRange(min = 0, max = 300) long x,
            @ForAll @LongRange(min = 0, max = 300) long rest,
            @ForAll @LongRange(min = 0, max = 300) long y,
            @ForAll @LongRange(min = 1, max = 300) long other) {
        var n = x + rest + 1;
        var there = DifferenceInterval.of(x, n, y, y + other);
        var back = DifferenceInterval.of(y, y + other, x, n);

        assertThat(there.low()).isEqualByComparingTo(back.high().negate());
        assertThat(there.includesZero()).isEqualTo(back.includesZero());
        assertThat(there.low()).isLessThan(there.high());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1, 2", "3, 2, 1, 2", "1, 2, -1, 2"})
    void whatIsNoShareIsRefused(long x, long n, long y, long m) {
        assertThatThrownBy(() -> DifferenceInterval.of(x, n, y, m))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no share");
    }
}
