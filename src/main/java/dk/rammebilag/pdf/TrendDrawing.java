package dk.rammebilag.pdf;

import dk.rammebilag.document.TrendChart;
import dk.rammebilag.document.TrendChart.Series;
import java.awt.Color;
import java.util.List;
import java.util.Objects;

/** The lines of a chart over years, each with its name at its end. */
final class TrendDrawing implements Drawing {

    private static final float LEAST = 140;
    private static final float ABOVE = 12;
    private static final float BELOW = 8;
    private static final float INSET = 10;
    private static final float TICK = 3;

    private final TrendChart chart;
    private final Canvas canvas;
    private final Fonts fonts;
    private final List<TrendLine> lines;
    private final float left;
    private final float right;
    private final Scale unplaced;

    TrendDrawing(TrendChart chart, Canvas canvas, Fonts fonts, Color tint) {
        this.chart = chart;
        this.canvas = canvas;
        this.fonts = fonts;
        lines = TrendLine.of(chart, tint, canvas.type());
        var values =
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .filter(Objects::nonNull)
                        .toList();
        unplaced = Scale.over(values, chart.decimals(), 0, 1);
        left = Style.SIDE + widestTick() + 6;
        right =
                Style.SIDE
                        + Style.MEASURE
                        - (float)
                                lines.stream()
                                        .mapToDouble(line -> line.room(fonts))
                                        .max()
                                        .orElse(0);
    }

    /** Whether a chart has anything to draw. */
    static boolean hasLine(TrendChart chart) {
        return chart.series().stream()
                .map(Series::values)
                .flatMap(List::stream)
                .anyMatch(Objects::nonNull);
    }

    private float widestTick() {
        return (float)
                unplaced.ticks().stream()
                        .mapToDouble(
                                tick -> fonts.width(unplaced.printed(tick), canvas.type().small()))
                        .max()
                        .orElse(0);
    }

    @Override
    public float height() {
        return ABOVE + plot() + BELOW + Axis.HEIGHT;
    }

    /** As high as the labels need. */
    private float plot() {
        return Math.max(LEAST, lines.size() * TrendLine.LABEL);
    }

    @Override
    public void draw(float top) {
        var bottom = top + ABOVE + plot();
        var scale =
                new Scale(unplaced.lowest(), unplaced.step(), unplaced.steps(), bottom, -plot());
        values(scale);
        years(bottom + BELOW);
        var places =
                Labels.apart(
                        lines.stream().map(line -> scale.at(line.lastValue())).toList(),
                        lines.stream().map(_ -> TrendLine.LABEL).toList(),
                        top,
                        bottom + BELOW);
        for (var line : lines) {
            line.draw(canvas.pen(), this::x, scale);
        }
        for (int i = 0; i < lines.size(); i++) {
            var y = places.get(i) + TrendLine.LABEL / 2;
            lines.get(i).label(canvas, fonts, this::x, scale, right, y);
        }
    }

    private void values(Scale scale) {
        for (var tick : scale.ticks()) {
            var y = scale.at(tick);
            canvas.rule(left, y, right - left, 0.4f, Style.HAIRLINE);
            var baseline = y + canvas.type().small().size() * 0.35f;
            canvas.flushRight(scale.printed(tick), canvas.type().small(), left - 6, baseline);
        }
    }

    /** The years under the lines; every other, third … where there is not room for all. */
    private void years(float y) {
        canvas.rule(left, y, right - left, 0.8f, canvas.type().grey());
        var years = chart.years();
        var room = fonts.width("0000", canvas.type().small()) + ChartLines.GAP;
        var span = years.getLast() - years.getFirst();
        var spacing = Math.max(1, (int) Math.ceil(room * span / (right - left - 2 * INSET)));
        for (var year : years) {
            if ((years.getLast() - year) % spacing == 0) {
                var x = x(year);
                var word = Integer.toString(year);
                canvas.pen().line(canvas.type().grey(), 0.8f, Dash.SOLID, x, y, x, y + TICK);
                var at = x - fonts.width(word, canvas.type().small()) / 2;
                canvas.word(
                        word,
                        canvas.type().small(),
                        at,
                        y + TICK + canvas.type().small().size() + 1);
            }
        }
    }

    private float x(int year) {
        var first = chart.years().getFirst();
        var span = Math.max(1, chart.years().getLast() - first);
        return left + INSET + (right - left - 2 * INSET) * (year - first) / span;
    }
}
