package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.BarChart.Bar;
import dk.rammebilag.document.BarChart.Reference;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bar chart with its labels broken into lines and its bars measured out.
 *
 * @param bars the bars from the top
 * @param reference the line through all of them; null for none
 * @param axis where the bars begin
 */
record MeasuredChart(List<MeasuredBar> bars, @Nullable MeasuredReference reference, float axis) {

    static final float GAP = 6;
    static final float ABOVE_BARS = 16;

    /** Before a value, and between it and the edge where it is moved beyond the reference line. */
    private static final float ROOM_BESIDE_VALUE = 10;

    private static final float WIDEST_LABEL = Style.MEASURE * 0.4f;

    /**
     * A bar with its words.
     *
     * @param label the lines of its label
     * @param value its value as printed
     * @param style how both are set
     * @param length how long it is
     * @param highlighted whether it is the one the reader looks for
     */
    record MeasuredBar(
            List<Line> label, String value, Style.Text style, float length, boolean highlighted) {

        private static final float LEAST_HEIGHT = 13.5f;

        /** How much of the chart it takes from top to bottom. */
        float height() {
            return Math.max(LEAST_HEIGHT, label.size() * style.leading() + 1.5f);
        }
    }

    /**
     * A reference line.
     *
     * @param label what it stands for, with its value
     * @param length how far it stands from the axis
     */
    record MeasuredReference(String label, float length) {}

    static MeasuredChart of(BarChart chart, Fonts fonts, LineBreaker breaker) {
        var labels =
                chart.bars().stream()
                        // The space parts label and value for those who copy or search the text.
                        .map(bar -> breaker.lines(bar.label() + " ", style(bar), WIDEST_LABEL))
                        .toList();
        var values =
                chart.bars().stream()
                        .map(bar -> DanishFormat.number(bar.value(), chart.decimals()))
                        .toList();
        var widestLabel =
                labels.stream().flatMap(List::stream).mapToDouble(line -> line.width(fonts)).max();
        var widestValue =
                values.stream().mapToDouble(value -> fonts.width(value, Style.CELL_STRONG)).max();
        var axis = (float) (Style.SIDE + widestLabel.orElse(0) + GAP);
        var longest = Style.SIDE + Style.MEASURE - axis - ROOM_BESIDE_VALUE - widestValue.orElse(0);
        var unit = longest / largest(chart);
        var bars =
                IntStream.range(0, chart.bars().size())
                        .mapToObj(i -> bar(chart.bars().get(i), labels.get(i), values.get(i), unit))
                        .toList();
        return new MeasuredChart(bars, reference(chart, unit), axis);
    }

    private static MeasuredBar bar(Bar bar, List<Line> label, String value, double unit) {
        var length = (float) (bar.value().doubleValue() * unit);
        return new MeasuredBar(label, value, style(bar), length, bar.highlighted());
    }

    private static @Nullable MeasuredReference reference(BarChart chart, double unit) {
        var reference = chart.reference();
        if (reference == null) {
            return null;
        }
        var value = DanishFormat.number(reference.value(), chart.decimals());
        return new MeasuredReference(
                Messages.text("pdf.reference", reference.label(), value),
                (float) (reference.value().doubleValue() * unit));
    }

    /** What the longest bar stands for; 1 where there is none above 0. */
    private static double largest(BarChart chart) {
        return Stream.concat(
                        chart.bars().stream().map(Bar::value),
                        Stream.ofNullable(chart.reference()).map(Reference::value))
                .max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0)
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
    }

    private static Style.Text style(Bar bar) {
        return bar.highlighted() ? Style.CELL_STRONG : Style.CELL;
    }

    /** How high the drawing is. */
    float height() {
        return ABOVE_BARS + (float) bars.stream().mapToDouble(MeasuredBar::height).sum();
    }
}
