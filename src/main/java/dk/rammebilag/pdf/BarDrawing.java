package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.BarChart.Bar;
import dk.rammebilag.document.Reference;
import dk.rammebilag.language.DanishFormat;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bars of a chart. A highlighted bar is striped and its words are bold, so that it stands out
 * without colour too.
 */
final class BarDrawing implements Drawing {

    private static final float THICKNESS = 9;
    private static final float HEAD = 17;
    private static final float OVERHANG = 3;

    private final BarChart chart;
    private final Canvas canvas;
    private final Fonts fonts;
    private final Color tint;
    private final ChartLines lines;
    private final float axis;
    private final BigDecimal largest;

    BarDrawing(BarChart chart, Canvas canvas, Fonts fonts, Color tint) {
        this.chart = chart;
        this.canvas = canvas;
        this.fonts = fonts;
        this.tint = tint;
        lines =
                new ChartLines(
                        canvas,
                        fonts,
                        chart.bars().stream().map(this::words).toList(),
                        List.of(0f));
        axis = lines.end();
        largest =
                Stream.concat(
                                chart.bars().stream().map(Bar::value),
                                Stream.ofNullable(chart.reference()).map(Reference::value))
                        .max(BigDecimal::compareTo)
                        .filter(value -> value.signum() > 0)
                        .orElse(BigDecimal.ONE);
    }

    private ChartLines.Entry words(Bar bar) {
        var value = DanishFormat.number(bar.value(), chart.decimals());
        return new ChartLines.Entry(bar.label(), List.of(value), bar.highlighted());
    }

    @Override
    public float height() {
        return HEAD + lines.height() + OVERHANG;
    }

    @Override
    public void draw(float top) {
        var first = top + HEAD;
        lines.draw(first);
        for (int i = 0; i < chart.bars().size(); i++) {
            draw(chart.bars().get(i), ChartLines.middle(first, i) - THICKNESS / 2);
        }
        canvas.pen().fill(axis - 0.4f, first - 2, 0.8f, lines.height() + 2, canvas.type().grey());
        var reference = chart.reference();
        if (reference != null) {
            var label = ReferenceLine.label(reference, chart.decimals());
            var x = axis + length(reference.value());
            ReferenceLine.head(canvas, fonts, label, x, top + 9);
            ReferenceLine.draw(canvas, x, first - OVERHANG, first + lines.height() + OVERHANG);
        }
    }

    private void draw(Bar bar, float upper) {
        if (bar.highlighted()) {
            canvas.pen().stripes(axis, upper, length(bar.value()), THICKNESS, canvas.type().own());
        } else {
            canvas.pen().fill(axis, upper, length(bar.value()), THICKNESS, tint);
        }
    }

    private float length(BigDecimal value) {
        var width = Style.SIDE + Style.MEASURE - axis;
        return width * value.floatValue() / largest.floatValue();
    }
}
