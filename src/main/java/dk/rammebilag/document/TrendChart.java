package dk.rammebilag.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines over the years, each with its name at its end and its last value printed. A year without a
 * value is a gap in the line.
 *
 * @param title the question it answers with the unit of the answer
 * @param years the years, ascending, at least two
 * @param series the lines, each with one value a year
 * @param decimals how many decimals the values are printed with
 * @param alternative what somebody who cannot see it should know: first, last, highest, lowest
 * @param notes lines under the chart
 */
public record TrendChart(
        String title,
        List<Integer> years,
        List<Series> series,
        int decimals,
        String alternative,
        List<String> notes)
        implements Chart {

    public TrendChart {
        years = List.copyOf(years);
        series = List.copyOf(series);
        notes = List.copyOf(notes);
    }

    /**
     * A line.
     *
     * @param label what it stands for
     * @param values one value a year; null where there is none to show
     * @param highlighted whether it is the one the reader looks for
     */
    public record Series(String label, List<@Nullable BigDecimal> values, boolean highlighted) {

        // Written out, for a class file forgets what may be null of a compact constructor.
        public Series(String label, List<@Nullable BigDecimal> values, boolean highlighted) {
            this.label = label;
            this.values = Collections.unmodifiableList(new ArrayList<>(values));
            this.highlighted = highlighted;
        }
    }
}
