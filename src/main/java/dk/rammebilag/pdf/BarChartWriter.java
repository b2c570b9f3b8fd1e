package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import java.awt.Color;
import java.util.List;

/** Sets a bar chart with its title and notes; a screen reader hears its alternative text. */
final class BarChartWriter {

    private static final float SPACE = 12;
    private static final float BELOW_BARS = 4;

    private final Press press;
    private final Color tint;

    BarChartWriter(Press press, Color tint) {
        this.press = press;
        this.tint = tint;
    }

    /** The room a chart needs, which is never split. */
    float height(BarChart chart) {
        var notes = chart.notes().stream().mapToInt(note -> lines(note, Style.SMALL).size()).sum();
        return lines(chart.title(), Style.CAPTION).size() * Style.CAPTION.leading()
                + BarDrawing.height(chart)
                + BELOW_BARS
                + notes * Style.SMALL.leading();
    }

    void write(BarChart chart, Tag parent) {
        var pages = press.pages();
        pages.space(SPACE);
        pages.need(height(chart));
        press.set(parent.child("P"), chart.title(), Style.CAPTION);
        if (!chart.bars().isEmpty()) {
            draw(chart, parent.child("Figure"));
        }
        chart.notes().forEach(note -> press.set(parent.child("P"), note, Style.SMALL));
        pages.space(SPACE);
    }

    private void draw(BarChart chart, Tag figure) {
        var canvas = press.canvas();
        var top = press.pages().y();
        var height = BarDrawing.height(chart);
        figure.figure(
                chart.alternative(),
                Style.SIDE,
                canvas.fromBottom(top + height),
                Style.SIDE + Style.MEASURE,
                canvas.fromBottom(top));
        canvas.tagged(figure, new BarDrawing(chart, canvas, press.fonts(), tint, top)::draw);
        press.pages().down(height + BELOW_BARS);
    }

    private List<Line> lines(String text, Style.Text style) {
        return press.breaker().lines(text, style, Style.MEASURE);
    }
}
