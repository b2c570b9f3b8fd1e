package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScaleTests {

    @Property(tries = 500)
    void everyValueStandsBetweenAFewRoundOnes(
            @ForAll @Size(min = 1, max = 20)
                    List<@BigRange(min = "-99999", max = "99999") BigDecimal> values,
            @ForAll @IntRange(max = 2) int decimals) {
        var scale = Scale.over(values, decimals, 100, 200);
        assertThat(scale.ticks()).hasSizeBetween(2, 8);
        for (var value : values) {
            assertThat(scale.at(value)).isBetween(99.99f, 300.01f);
        }
    }

    @Test
    void theEndsNeedNotBeZero() {
        assertThat(printed(1, "25.0", "41.2")).containsExactly("25", "30", "35", "40", "45");
    }

    @Test
    void stepsAreNoFinerThanTheValues() {
        assertThat(printed(0, "3", "4")).containsExactly("3", "4");
        assertThat(printed(1, "12.4", "12.4")).containsExactly("12,4", "12,5");
    }

    @Test
    void aScaleMayRise() {
        var scale = Scale.over(values("0", "4"), 0, 500, -100);
        assertThat(scale.at(BigDecimal.ONE)).isEqualTo(475, within(0.01f));
    }

    private static List<String> printed(int decimals, String... values) {
        var scale = Scale.over(values(values), decimals, 0, 1);
        return scale.ticks().stream().map(scale::printed).toList();
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
