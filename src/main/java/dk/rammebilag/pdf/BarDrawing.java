package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.BarChart.Bar;
import dk.rammebilag.document.Reference;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The bars of a chart on their place on the page. Names and values stand in two columns before the
 * bars, where the reference line runs through none of them. A highlighted bar is striped and its
 * words are bold, so that it stands out without colour too.
 */
final class BarDrawing {

    private static final float LINE = 15;
    private static final float THICKNESS = 9;
    private static final float GAP = 7;
    private static final float HEAD = 17;
    private static final float OVERHANG = 3;

    private final BarChart chart;
    private final Canvas canvas;
    private final Fonts fonts;
    private final Color tint;
    private final float top;
    private final float names;
    private final float axis;
    private final float width;
    private final BigDecimal largest;

    /**
     * @param top the upper edge of the drawing
     */
    BarDrawing(BarChart chart, Canvas canvas, Fonts fonts, Color tint, float top) {
        this.chart = chart;
        this.canvas = canvas;
        this.fonts = fonts;
        this.tint = tint;
        this.top = top;
        names = Style.SIDE + widest(Bar::label);
        axis = names + GAP + widest(this::value) + GAP;
        width = Style.SIDE + Style.MEASURE - axis;
        largest =
                Stream.concat(
                                chart.bars().stream().map(Bar::value),
                                Stream.ofNullable(chart.reference()).map(Reference::value))
                        .max(BigDecimal::compareTo)
                        .filter(value -> value.signum() > 0)
                        .orElse(BigDecimal.ONE);
    }

    /** How high the bars of a chart are with the reference's label above them. */
    static float height(BarChart chart) {
        return HEAD + LINE * chart.bars().size() + OVERHANG;
    }

    void draw() {
        var y = top + HEAD;
        for (var bar : chart.bars()) {
            draw(bar, y);
            y += LINE;
        }
        canvas.fill(axis - 0.4f, top + HEAD - 2, 0.8f, y - top - HEAD + 2, Style.GREY);
        var reference = chart.reference();
        if (reference != null) {
            draw(reference, y + OVERHANG);
        }
    }

    private void draw(Bar bar, float y) {
        var style = style(bar);
        var baseline = y + LINE / 2 + style.size() * 0.35f;
        flushRight(bar.label(), style, names, baseline);
        flushRight(value(bar), style, axis - GAP, baseline);
        var upper = y + (LINE - THICKNESS) / 2;
        if (bar.highlighted()) {
            canvas.stripes(axis, upper, length(bar.value()), THICKNESS, Style.OWN);
        } else {
            canvas.fill(axis, upper, length(bar.value()), THICKNESS, tint);
        }
    }

    /** A dashed line with its own value at its head; a light edge lets it be seen on a bar. */
    private void draw(Reference reference, float bottom) {
        var x = axis + length(reference.value());
        var label =
                Messages.text(
                        "pdf.reference",
                        reference.label(),
                        DanishFormat.number(reference.value(), chart.decimals()));
        var style = Style.SMALL.in(Face.BOLD).in(Style.REGION);
        var half = fonts.width(label, style) / 2;
        var left = Math.clamp(x - half, Style.SIDE, Style.SIDE + Style.MEASURE - 2 * half);
        canvas.text(label, style, left, top + 9);
        var first = top + HEAD - OVERHANG;
        canvas.fill(x - 1.4f, first, 2.8f, bottom - first, Style.PAPER);
        canvas.dashes(x, first, bottom - first, Style.INK);
    }

    /** The space parts the texts for those who copy or search them. */
    private void flushRight(String text, Style.Text style, float right, float baseline) {
        canvas.text(text + " ", style, right - fonts.width(text, style), baseline);
    }

    private float widest(Function<Bar, String> words) {
        return (float)
                chart.bars().stream()
                        .mapToDouble(bar -> fonts.width(words.apply(bar), style(bar)))
                        .max()
                        .orElse(0);
    }

    private String value(Bar bar) {
        return DanishFormat.number(bar.value(), chart.decimals());
    }

    private float length(BigDecimal value) {
        return width * value.floatValue() / largest.floatValue();
    }

    private static Style.Text style(Bar bar) {
        return bar.highlighted() ? Style.CELL_STRONG : Style.CELL;
    }
}
