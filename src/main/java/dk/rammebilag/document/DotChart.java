package dk.rammebilag.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dots, one a line with its value printed, on a scale that need not begin at zero, over the band in
 * which the middle half of them lies.
 *
 * @param title the question it answers with the unit of the answer
 * @param dots the dots in the order they are drawn, from the top
 * @param decimals how many decimals the values are printed with
 * @param band where the middle half lies; null for none
 * @param reference the line drawn through all; null for none
 * @param alternative what somebody who cannot see it should know: highest, lowest, reference
 * @param notes lines under the chart, e.g. who is not drawn and why
 */
public record DotChart(
        String title,
        List<Dot> dots,
        int decimals,
        @Nullable Band band,
        @Nullable Reference reference,
        String alternative,
        List<String> notes)
        implements Chart {

    public DotChart {
        dots = List.copyOf(dots);
        notes = List.copyOf(notes);
    }

    /**
     * One dot.
     *
     * @param label what it stands for
     * @param value where it stands on the scale
     * @param highlighted whether it is the one the reader looks for
     */
    public record Dot(String label, BigDecimal value, boolean highlighted) {}

    /**
     * Where the middle half of the dots lies.
     *
     * @param label what the line in it stands for: the median
     * @param lower the lower quartile
     * @param middle the median
     * @param upper the upper quartile
     */
    public record Band(String label, BigDecimal lower, BigDecimal middle, BigDecimal upper) {}
}
