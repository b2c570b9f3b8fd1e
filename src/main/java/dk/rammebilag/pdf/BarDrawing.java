package dk.rammebilag.pdf;

import dk.rammebilag.pdf.MeasuredChart.MeasuredBar;
import dk.rammebilag.pdf.MeasuredChart.MeasuredReference;
import java.awt.Color;

/**
 * Draws horizontal bars from zero, their values beside them, and the reference as a dashed line. A
 * highlighted bar is striped and its words are bold, so that it stands out without colour too.
 */
final class BarDrawing {

    private static final float THICKNESS = 8.5f;
    private static final float BESIDE = 4;

    private final MeasuredChart chart;
    private final Canvas canvas;
    private final Fonts fonts;
    private final Color tint;

    BarDrawing(MeasuredChart chart, Canvas canvas, Fonts fonts, Color tint) {
        this.chart = chart;
        this.canvas = canvas;
        this.fonts = fonts;
        this.tint = tint;
    }

    /**
     * Draws it on the open page.
     *
     * @param top where the drawing begins
     */
    void draw(float top) {
        var first = top + MeasuredChart.ABOVE_BARS;
        var bottom = top + chart.height();
        var y = first;
        for (var bar : chart.bars()) {
            drawBar(bar, y);
            drawWords(bar, y);
            y += bar.height();
        }
        canvas.fill(chart.axis() - 0.4f, first - 2, 0.8f, bottom - first + 2, Style.GREY);
        if (chart.reference() != null) {
            drawReference(chart.reference(), top, bottom);
        }
    }

    private void drawBar(MeasuredBar bar, float y) {
        var top = y + (bar.height() - THICKNESS) / 2;
        if (bar.highlighted()) {
            canvas.stripes(chart.axis(), top, bar.length(), THICKNESS, Style.OWN);
        } else {
            canvas.fill(chart.axis(), top, bar.length(), THICKNESS, tint);
        }
    }

    private void drawReference(MeasuredReference reference, float top, float bottom) {
        var x = chart.axis() + reference.length();
        var style = Style.SMALL.in(Face.BOLD).in(Style.REGION);
        var width = fonts.width(reference.label(), style);
        var right = Style.SIDE + Style.MEASURE - width;
        var left = Math.min(Math.max(x - width / 2, Style.SIDE), right);
        canvas.text(reference.label(), style, left, top + 9);
        var above = top + MeasuredChart.ABOVE_BARS - 4;
        canvas.dashes(x, above, bottom - above, Style.INK);
    }

    private void drawWords(MeasuredBar bar, float y) {
        var style = bar.style();
        var leading = style.leading();
        var centre = y + bar.height() / 2 + style.size() * 0.35f;
        var baseline = centre - (bar.label().size() - 1) * leading / 2;
        for (var line : bar.label()) {
            canvas.line(line, chart.axis() - MeasuredChart.GAP - line.width(fonts), baseline);
            baseline += leading;
        }
        canvas.text(bar.value() + " ", style, valueX(bar), centre);
    }

    /** Beside the end of the bar, but beyond the reference line if that ran through the value. */
    private float valueX(MeasuredBar bar) {
        var x = chart.axis() + bar.length() + BESIDE;
        if (chart.reference() == null) {
            return x;
        }
        var line = chart.axis() + chart.reference().length();
        var end = x + fonts.width(bar.value(), bar.style());
        return line > x - BESIDE && line < end + BESIDE ? line + BESIDE : x;
    }
}
