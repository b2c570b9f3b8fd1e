package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import java.awt.Color;

/** Sets a bar chart: its title, the drawing as a figure with words in its place, its notes. */
final class BarChartWriter {

    private static final float ABOVE = 6;
    private static final float BELOW_BARS = 4;
    private static final float BELOW = 12;

    private final Sheet sheet;
    private final Color tint;

    BarChartWriter(Sheet sheet, Color tint) {
        this.sheet = sheet;
        this.tint = tint;
    }

    /** The room a chart needs, which is never split. */
    float height(BarChart chart) {
        var notes = chart.notes().stream().mapToInt(note -> lines(note, Style.SMALL)).sum();
        return ABOVE
                + lines(chart.title(), Style.CAPTION) * Style.CAPTION.leading()
                + MeasuredChart.of(chart, sheet.fonts(), sheet.breaker()).height()
                + BELOW_BARS
                + notes * Style.SMALL.leading();
    }

    private int lines(String text, Style.Text style) {
        return sheet.breaker().lines(text, style, Style.MEASURE).size();
    }

    void write(BarChart chart, Tag parent) {
        var pages = sheet.pages();
        pages.need(height(chart));
        pages.space(ABOVE);
        sheet.set(parent.child("P"), chart.title(), Style.CAPTION);
        if (!chart.bars().isEmpty()) {
            draw(chart, parent.child("Figure"));
        }
        chart.notes().forEach(note -> sheet.set(parent.child("P"), note, Style.SMALL));
        pages.down(BELOW);
    }

    private void draw(BarChart chart, Tag figure) {
        var measured = MeasuredChart.of(chart, sheet.fonts(), sheet.breaker());
        var canvas = sheet.canvas();
        var top = sheet.pages().y();
        figure.figure(
                chart.alternative(),
                Style.SIDE,
                canvas.fromBottom(top + measured.height()),
                Style.SIDE + Style.MEASURE,
                canvas.fromBottom(top));
        var drawing = new BarDrawing(measured, canvas, sheet.fonts(), tint);
        canvas.tagged(figure, () -> drawing.draw(top));
        sheet.pages().down(measured.height() + BELOW_BARS);
    }
}
