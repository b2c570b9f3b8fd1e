package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Chart;
import dk.rammebilag.document.DotChart;
import dk.rammebilag.document.ProgressChart;
import dk.rammebilag.document.TrendChart;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * Sets a chart with its title and notes, which are one group. A screen reader hears the title and
 * then the alternative text; within the figure, which has one, the title would not be heard.
 */
final class ChartWriter {

    private static final float SPACE = 12;
    private static final float BELOW_DRAWING = 4;

    private final Press press;
    private final Color tint;

    ChartWriter(Press press, Color tint) {
        this.press = press;
        this.tint = tint;
    }

    /** The room a chart needs, which is never split. */
    float height(Chart chart) {
        var notes =
                chart.notes().stream()
                        .mapToInt(note -> lines(note, press.type().small()).size())
                        .sum();
        return lines(chart.title(), press.type().caption()).size()
                        * press.type().caption().leading()
                + drawing(chart).map(drawing -> drawing.height() + BELOW_DRAWING).orElse(0f)
                + notes * press.type().small().leading();
    }

    /**
     * Sets a chart.
     *
     * @param company the room of what must stand under it on its page
     */
    void write(Chart chart, Tag parent, float company) {
        var pages = press.pages();
        pages.space(SPACE);
        pages.need(height(chart) + company);
        var group = parent.child("Div");
        press.set(group.child("Caption"), chart.title(), press.type().caption());
        drawing(chart).ifPresent(drawing -> draw(chart, drawing, group.child("Figure")));
        chart.notes().forEach(note -> press.set(group.child("P"), note, press.type().small()));
        pages.space(SPACE);
    }

    /** How it is drawn; empty where there is nothing to draw. */
    private Optional<Drawing> drawing(Chart chart) {
        var canvas = press.canvas();
        var fonts = press.fonts();
        return switch (chart) {
            case BarChart bars when !bars.bars().isEmpty() ->
                    Optional.of(new BarDrawing(bars, canvas, fonts, tint));
            case DotChart dots when !dots.dots().isEmpty() ->
                    Optional.of(new DotDrawing(dots, canvas, fonts, tint));
            case TrendChart trend when TrendDrawing.hasLine(trend) ->
                    Optional.of(new TrendDrawing(trend, canvas, fonts, tint));
            case ProgressChart progress when !progress.ways().isEmpty() ->
                    Optional.of(new ProgressDrawing(progress, canvas, fonts, tint));
            case BarChart _, DotChart _, TrendChart _, ProgressChart _ -> Optional.empty();
        };
    }

    private void draw(Chart chart, Drawing drawing, Tag figure) {
        var canvas = press.canvas();
        var top = press.pages().y();
        figure.figure(
                chart.alternative(),
                Style.SIDE,
                canvas.fromBottom(top + drawing.height()),
                Style.SIDE + Style.MEASURE,
                canvas.fromBottom(top));
        canvas.tagged(figure, () -> drawing.draw(top));
        press.pages().down(drawing.height() + BELOW_DRAWING);
    }

    private List<Line> lines(String text, Style.Text style) {
        return press.breaker().lines(text, style, Style.MEASURE);
    }
}
