package dk.rammebilag.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares the width of a table between its columns. */
final class ColumnWidths {

    private ColumnWidths() {}

    /**
     * Widths in the given shares, but none narrower than its column needs as long as there is room
     * for all; else in the proportions of what they need.
     *
     * @param shares relative to each other, each above 0
     * @param needed the least width of each column, above 0
     * @param whole what is shared: the sum of the widths
     */
    static List<Double> of(List<Double> shares, List<Double> needed, double whole) {
        if (sum(needed) >= whole) {
            var factor = whole / sum(needed);
            return needed.stream().map(need -> need * factor).toList();
        }
        var factor = factor(shares, needed, whole);
        return IntStream.range(0, shares.size())
                .mapToObj(i -> Math.max(needed.get(i), shares.get(i) * factor))
                .toList();
    }

    /**
     * The width of a share when those columns whose share is too little have got what they need.
     */
    private static double factor(List<Double> shares, List<Double> needed, double whole) {
        var greediestFirst =
                IntStream.range(0, shares.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer i) -> needed.get(i) / shares.get(i))
                                        .reversed())
                        .toList();
        var rest = whole;
        var others = sum(shares);
        for (var i : greediestFirst) {
            if (needed.get(i) <= rest / others * shares.get(i)) {
                break;
            }
            rest -= needed.get(i);
            others -= shares.get(i);
        }
        return rest / others;
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
