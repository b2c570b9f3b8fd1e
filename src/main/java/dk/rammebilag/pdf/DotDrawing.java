package dk.rammebilag.pdf;

import dk.rammebilag.document.DotChart;
import dk.rammebilag.document.DotChart.Band;
import dk.rammebilag.document.DotChart.Dot;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Reference;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dots of a chart over the area in which the middle half of them lies. A highlighted dot is a
 * diamond and its words are bold, so that it stands out without colour too.
 */
final class DotDrawing implements Drawing {

    private static final float KEY = 16;
    private static final float HEAD = 14;
    private static final float OVERHANG = 3;
    private static final float INSET = 6;
    private static final float RADIUS = 3.2f;
    private static final float SWATCH = 14;

    private final DotChart chart;
    private final Canvas canvas;
    private final Fonts fonts;
    private final Color tint;
    private final ChartLines lines;
    private final Scale scale;

    DotDrawing(DotChart chart, Canvas canvas, Fonts fonts, Color tint) {
        this.chart = chart;
        this.canvas = canvas;
        this.fonts = fonts;
        this.tint = tint;
        lines =
                new ChartLines(
                        canvas,
                        fonts,
                        chart.dots().stream().map(this::words).toList(),
                        List.of(0f));
        var from = lines.end() + INSET;
        scale =
                Scale.over(
                        values(chart),
                        chart.decimals(),
                        from,
                        Style.SIDE + Style.MEASURE - INSET - from);
    }

    private ChartLines.Entry words(Dot dot) {
        return new ChartLines.Entry(dot.label(), List.of(printed(dot.value())), dot.highlighted());
    }

    private static List<BigDecimal> values(DotChart chart) {
        return Stream.of(
                        chart.dots().stream().map(Dot::value),
                        Stream.ofNullable(chart.band())
                                .flatMap(band -> Stream.of(band.lower(), band.upper())),
                        Stream.ofNullable(chart.reference()).map(Reference::value))
                .flatMap(values -> values)
                .toList();
    }

    @Override
    public float height() {
        return head() + lines.height() + OVERHANG + Axis.HEIGHT;
    }

    private float head() {
        var labelled = chart.band() != null || chart.reference() != null;
        return (chart.band() == null ? 0 : KEY) + (labelled ? HEAD : 0) + OVERHANG;
    }

    @Override
    public void draw(float top) {
        var first = top + head();
        var last = first + lines.height();
        var band = chart.band();
        if (band != null) {
            key(band, top);
        }
        heads(first - OVERHANG - 4);
        if (band != null) {
            draw(band, first - OVERHANG, last + OVERHANG);
        }
        lines.draw(first);
        for (int i = 0; i < chart.dots().size(); i++) {
            var y = ChartLines.middle(first, i);
            canvas.rule(
                    lines.end(), y, Style.SIDE + Style.MEASURE - lines.end(), 0.4f, Style.HAIRLINE);
        }
        var reference = chart.reference();
        if (reference != null) {
            ReferenceLine.draw(
                    canvas, scale.at(reference.value()), first - OVERHANG, last + OVERHANG);
        }
        for (int i = 0; i < chart.dots().size(); i++) {
            draw(chart.dots().get(i), ChartLines.middle(first, i));
        }
        Axis.draw(canvas, fonts, scale, last + OVERHANG);
    }

    /** What the area behind the dots is. */
    private void key(Band band, float top) {
        var words = Messages.text("pdf.band", printed(band.lower()), printed(band.upper()));
        canvas.pen().fill(lines.end(), top + 4, SWATCH, 9, Matrix.shade(tint, 1));
        canvas.word(words, canvas.type().small(), lines.end() + SWATCH + 4, top + KEY - 4);
    }

    private void draw(Band band, float top, float bottom) {
        var left = scale.at(band.lower());
        var width = scale.at(band.upper()) - left;
        canvas.pen().fill(left, top, width, bottom - top, Matrix.shade(tint, 1));
        var middle = scale.at(band.middle());
        canvas.pen().line(canvas.type().grey(), 0.9f, Dash.SOLID, middle, top, middle, bottom);
    }

    private void draw(Dot dot, float y) {
        var marker = dot.highlighted() ? Marker.DIAMOND : Marker.DISC;
        var radius = dot.highlighted() ? RADIUS * 1.3f : RADIUS;
        marker.draw(
                canvas.pen(),
                dot.highlighted() ? canvas.type().own() : tint,
                scale.at(dot.value()),
                y,
                radius);
    }

    /** The labels of median and reference, each over its line unless the other needs the room. */
    private void heads(float baseline) {
        var band = chart.band();
        var reference = chart.reference();
        var heads =
                Stream.concat(
                                Stream.ofNullable(band)
                                        .map(here ->
                                                new Head(
                                                        label(here),
                                                        canvas.type().small().in(Face.BOLD),
                                                        scale.at(here.middle()))),
                                Stream.ofNullable(reference)
                                        .map(line ->
                                                new Head(
                                                        ReferenceLine.label(line, chart.decimals()),
                                                        ReferenceLine.style(canvas.type()),
                                                        scale.at(line.value()))))
                        .toList();
        var places =
                Labels.apart(
                        heads.stream().map(Head::x).toList(),
                        heads.stream().map(head -> head.width(fonts) + ChartLines.GAP).toList(),
                        Style.SIDE - ChartLines.GAP / 2,
                        Style.SIDE + Style.MEASURE + ChartLines.GAP / 2);
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            canvas.word(head.words(), head.style(), places.get(i) + ChartLines.GAP / 2, baseline);
        }
    }

    private record Head(String words, Style.Text style, float x) {

        float width(Fonts fonts) {
            return fonts.width(words, style);
        }
    }

    private String label(Band band) {
        return Messages.text("pdf.reference", band.label(), printed(band.middle()));
    }

    private String printed(BigDecimal value) {
        return DanishFormat.number(value, chart.decimals());
    }
}
