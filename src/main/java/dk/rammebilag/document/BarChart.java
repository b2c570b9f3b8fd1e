package dk.rammebilag.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars, one a line, with their values printed, and a reference line.
 *
 * @param title the question it answers with the unit of the answer
 * @param bars the bars in the order they are drawn, from the top
 * @param decimals how many decimals the values are printed with
 * @param reference the line drawn through all bars; null for none
 * @param alternative what somebody who cannot see it should know: highest, lowest, reference
 * @param notes lines under the chart, e.g. who is not drawn and why
 */
public record BarChart(
        String title,
        List<Bar> bars,
        int decimals,
        @Nullable Reference reference,
        String alternative,
        List<String> notes)
        implements Chart {

    public BarChart {
        bars = List.copyOf(bars);
        notes = List.copyOf(notes);
    }

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value its length, 0 or more
     * @param highlighted whether it is the one the reader looks for
     */
    public record Bar(String label, BigDecimal value, boolean highlighted) {}
}
