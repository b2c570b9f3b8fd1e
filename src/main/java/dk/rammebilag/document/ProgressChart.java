package dk.rammebilag.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways to go, one a line: from where it began, over where it stands, to its target. All lines share
 * a scale, which need not begin at zero.
 *
 * @param title the question it answers with the unit of the answer
 * @param ways the ways in the order they are drawn, from the top
 * @param decimals how many decimals the values are printed with
 * @param alternative what somebody who cannot see it should know
 * @param notes lines under the chart, e.g. whose target is not drawn and why
 */
public record ProgressChart(
        String title, List<Way> ways, int decimals, String alternative, List<String> notes)
        implements Chart {

    public ProgressChart {
        ways = List.copyOf(ways);
        notes = List.copyOf(notes);
    }

    /**
     * A way to a target.
     *
     * @param label whose
     * @param base where it began; null where that is not to be shown
     * @param now where it stands; likewise
     * @param target where it is to end
     * @param highlighted whether it is the one the reader looks for
     */
    public record Way(
            String label,
            @Nullable BigDecimal base,
            @Nullable BigDecimal now,
            BigDecimal target,
            boolean highlighted) {}
}
