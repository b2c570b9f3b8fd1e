package dk.rammebilag.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How some rates are spread, exactly.
 *
 * @param rates how many they are, at least 1
 * @param min the lowest
 * @param q1 the first quartile
 * @param median the median
 * @param q3 the third quartile
 * @param max the highest
 */
public record Benchmark(int rates, Ratio min, Ratio q1, Ratio median, Ratio q3, Ratio max) {

    /** The benchmark of some rates in any order; empty if there is none. */
    public static Optional<Benchmark> of(Collection<Ratio> rates) {
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        var sorted = rates.stream().sorted().toList();
        return Optional.of(
                new Benchmark(
                        sorted.size(),
                        sorted.getFirst(),
                        quarter(sorted, 1),
                        quarter(sorted, 2),
                        quarter(sorted, 3),
                        sorted.getLast()));
    }

    /**
     * A quartile of type 7 in Hyndman and Fan, Sample Quantiles in Statistical Packages, The
     * American Statistician 50 (1996): linear between the order statistics on either side of
     * position (n − 1) · quarter / 4, counted from 0.
     */
    private static Ratio quarter(List<Ratio> sorted, int quarter) {
        var position = (sorted.size() - 1) * quarter;
        var below = sorted.get(position / 4);
        var above = sorted.get(Math.ceilDiv(position, 4));
        return below.plus(above.minus(below).times(Ratio.of(position % 4, 4)));
    }
}
