package dk.rammebilag.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTests {

    /** As R's quantile(x, type = 7) and a spreadsheet's QUARTILE.INC give them. */
    @ParameterizedTest
    @CsvSource({
        "5,            5,    5,    5,    5,    5",
        "5 1,          1,    2,    3,    4,    5",
        "1 2 4,        1,  1.5,    2,    3,    4",
        "4 3 2 1,      1, 1.75,  2.5, 3.25,    4",
        "7 15 36 39 40 41, 7, 20.25, 37.5, 39.75, 41",
        "2 2 2 9,      2,    2,    2, 3.75,    9",
    })
    void isThatOfType7(
            String rates,
            BigDecimal min,
            BigDecimal q1,
            BigDecimal median,
            BigDecimal q3,
            BigDecimal max) {
        var values =
                Arrays.stream(rates.split(" ")).map(r -> Ratio.of(Long.parseLong(r), 1)).toList();

        var benchmark = Benchmark.of(values).orElseThrow();

        assertThat(benchmark.rates()).isEqualTo(values.size());
        assertThat(
                        List.of(
                                benchmark.min(),
                                benchmark.q1(),
                                benchmark.median(),
                                benchmark.q3(),
                                benchmark.max()))
                .extracting(Ratio::decimal)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(min, q1, median, q3, max);
    }

    @Property
    void agreesWithTheDefinitionInDecimals(
            @ForAll @Size(min = 1, max = 98) List<@IntRange(max = 1_000_000) Integer> millionths) {
        var benchmark =
                Benchmark.of(millionths.stream().map(m -> Ratio.of(m, 1_000_000)).toList())
                        .orElseThrow();
        var sorted = millionths.stream().sorted().toList();

        assertThat(benchmark.q1().decimal()).isEqualByComparingTo(type7(sorted, "0.25"));
        assertThat(benchmark.median().decimal()).isEqualByComparingTo(type7(sorted, "0.5"));
        assertThat(benchmark.q3().decimal()).isEqualByComparingTo(type7(sorted, "0.75"));
    }

    /** Q(p) = (1 − γ) x(j) + γ x(j+1), with 1 + (n − 1) p = j + γ and x counted from 1. */
    private static BigDecimal type7(List<Integer> sorted, String p) {
        var position =
                BigDecimal.ONE.add(
                        BigDecimal.valueOf(sorted.size() - 1).multiply(new BigDecimal(p)));
        var j = position.setScale(0, RoundingMode.FLOOR).intValueExact();
        var gamma = position.subtract(BigDecimal.valueOf(j));
        var lower = BigDecimal.valueOf(sorted.get(j - 1), 6);
        var upper = BigDecimal.valueOf(sorted.get(Math.min(j, sorted.size() - 1)), 6);
        return lower.multiply(BigDecimal.ONE.subtract(gamma)).add(upper.multiply(gamma));
    }

    @Test
    void ofNoRatesThereIsNone() {
        assertThat(Benchmark.of(List.of())).isEmpty();
    }
}
