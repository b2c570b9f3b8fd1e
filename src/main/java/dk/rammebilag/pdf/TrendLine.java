package dk.rammebilag.pdf;

import dk.rammebilag.document.TrendChart;
import dk.rammebilag.document.TrendChart.Series;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a chart as it is drawn. Lines differ by their marks and dashes, not by colour alone.
 *
 * @param points its years with their values in pieces, for a year without one parts it; at least
 *     one piece with at least one point
 * @param name what it stands for
 * @param last its last value as printed, with its year where the chart has a later one
 * @param look how it is drawn
 */
record TrendLine(List<List<Point>> points, String name, String last, Look look) {

    /** From one label to the next at the least. */
    static final float LABEL = 13;

    /** A longer label loses the last words of its name, rather than let it narrow the plot. */
    private static final float LONGEST_LABEL = Style.MEASURE * 0.36f;

    private static final float BEFORE_LABEL = 20;
    private static final float MARK = 6;
    private static final float RADIUS = 2.9f;

    private static final List<Marker> MARKERS =
            List.of(Marker.DISC, Marker.SQUARE, Marker.TRIANGLE, Marker.RING, Marker.DIAMOND);

    private static final List<Dash> DASHES =
            List.of(Dash.SOLID, Dash.LONG, Dash.DOTTED, Dash.DASH_DOT, Dash.FINE, Dash.WIDE);

    TrendLine {
        points = List.copyOf(points);
    }

    /** A value of a year. */
    record Point(int year, BigDecimal value) {}

    /** How a line is drawn. */
    record Look(Color color, float weight, Marker marker, Dash dash, Style.Text style) {}

    /** Where a year stands on the page. */
    @FunctionalInterface
    interface Years {
        float x(int year);
    }

    /** The lines of a chart, without those that have no value. */
    static List<TrendLine> of(TrendChart chart, Color tint, Typography type) {
        var lines = new ArrayList<TrendLine>();
        for (var series : chart.series()) {
            var pieces = pieces(chart.years(), series);
            if (!pieces.isEmpty()) {
                var last = pieces.getLast().getLast();
                var value = DanishFormat.number(last.value(), chart.decimals());
                var printed =
                        last.year() == chart.years().getLast()
                                ? value
                                : Messages.text(
                                        "pdf.trend.ended", value, Integer.toString(last.year()));
                var look = look(lines.size(), series, tint, type);
                lines.add(new TrendLine(pieces, series.label(), printed, look));
            }
        }
        return lines;
    }

    private static List<List<Point>> pieces(List<Integer> years, Series series) {
        var pieces = new ArrayList<List<Point>>();
        var open = new ArrayList<Point>();
        for (int i = 0; i < years.size(); i++) {
            var value = series.values().get(i);
            if (value != null) {
                open.add(new Point(years.get(i), value));
            } else if (!open.isEmpty()) {
                pieces.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            pieces.add(List.copyOf(open));
        }
        return pieces;
    }

    private static Look look(int index, Series series, Color tint, Typography type) {
        var colors = List.of(tint, type.grey(), type.ink());
        var strong = series.highlighted();
        return new Look(
                strong ? type.own() : colors.get(index % colors.size()),
                strong ? 2.6f : 1.2f,
                MARKERS.get(index % MARKERS.size()),
                strong ? Dash.SOLID : DASHES.get(index % DASHES.size()),
                strong ? type.cellStrong() : type.cell());
    }

    BigDecimal lastValue() {
        return end().value();
    }

    private Point end() {
        return points.getLast().getLast();
    }

    /** How much of the measure its label takes. */
    float room(Fonts fonts) {
        return BEFORE_LABEL + MARK + fonts.width(words(fonts), look.style());
    }

    private String words(Fonts fonts) {
        var end = " " + last;
        var room = LONGEST_LABEL - fonts.width(end, look.style());
        return fonts.shortened(name, look.style(), room) + end;
    }

    void draw(Pen pen, Years years, Scale scale) {
        for (var piece : points) {
            var trace = new float[piece.size() * 2];
            for (int i = 0; i < piece.size(); i++) {
                trace[2 * i] = years.x(piece.get(i).year());
                trace[2 * i + 1] = scale.at(piece.get(i).value());
            }
            if (piece.size() > 1) {
                pen.line(look.color(), look.weight(), look.dash(), trace);
            }
            for (int i = 0; i < trace.length; i += 2) {
                look.marker().draw(pen, look.color(), trace[i], trace[i + 1], radius());
            }
        }
    }

    /**
     * Sets its label, with a fine line to it from its last point.
     *
     * @param right where the plot ends
     * @param y half way down the label
     */
    void label(Canvas canvas, Fonts fonts, Years years, Scale scale, float right, float y) {
        var x = right + BEFORE_LABEL - MARK;
        var pen = canvas.pen();
        pen.line(
                canvas.type().grey(),
                0.5f,
                Dash.SOLID,
                years.x(end().year()) + radius() + 1.5f,
                scale.at(lastValue()),
                right,
                scale.at(lastValue()),
                x,
                y);
        look.marker().draw(pen, look.color(), x, y, radius());
        var baseline = y + look.style().size() * 0.35f;
        canvas.word(words(fonts), look.style(), x + 2 * MARK, baseline);
    }

    private float radius() {
        return look.weight() > 2 ? RADIUS * 1.25f : RADIUS;
    }
}
