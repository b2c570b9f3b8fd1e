package dk.rammebilag.pdf;

import dk.rammebilag.language.DanishFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places values along a line, which begins and ends at round ones and need not begin at zero.
 *
 * @param lowest the value it begins with
 * @param step from one round value to the next: 1, 2 or 5 with a power of ten, above 0
 * @param steps how many steps it has, at least 1
 * @param from where it begins on the page
 * @param extent how far its end is from there; below 0 where that is up or left
 */
record Scale(BigDecimal lowest, BigDecimal step, int steps, float from, float extent) {

    /** About how many steps there are; up to two more make the ends round. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(4);

    private static final List<BigDecimal> ROUND =
            IntStream.of(1, 2, 5, 10).mapToObj(BigDecimal::valueOf).toList();

    /**
     * A scale that holds some values.
     *
     * @param values at least one
     * @param decimals of the values as printed; no step is finer
     */
    static Scale over(List<BigDecimal> values, int decimals, float from, float extent) {
        var least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        var step = step(most.subtract(least), decimals);
        var lowest = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        var steps = most.subtract(lowest).divide(step, 0, RoundingMode.CEILING).intValueExact();
        return new Scale(lowest, step, Math.max(1, steps), from, extent);
    }

    private static BigDecimal step(BigDecimal span, int decimals) {
        var finest = BigDecimal.ONE.movePointLeft(decimals);
        var wanted = span.divide(STEPS, MathContext.DECIMAL64).max(finest);
        var power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(wanted) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Where a value stands on the page. */
    float at(BigDecimal value) {
        var whole = step.multiply(BigDecimal.valueOf(steps));
        return from + extent * value.subtract(lowest).floatValue() / whole.floatValue();
    }

    /** The round values from one end to the other. */
    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> lowest.add(step.multiply(BigDecimal.valueOf(i))))
                .toList();
    }

    /** A round value as printed: all of them with as many decimals as the step takes. */
    String printed(BigDecimal tick) {
        return DanishFormat.number(tick, Math.max(0, step.stripTrailingZeros().scale()));
    }
}
