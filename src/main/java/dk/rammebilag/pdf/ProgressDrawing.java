package dk.rammebilag.pdf;

import dk.rammebilag.document.ProgressChart;
import dk.rammebilag.document.ProgressChart.Way;
import dk.rammebilag.document.Sign;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways of a chart: a ring where each began, a disc where it stands, a flag at its target. The
 * heads of the columns of values show the same marks and are the key to them.
 */
final class ProgressDrawing implements Drawing {

    private static final float HEAD = 18;
    private static final float OVERHANG = 2;
    private static final float INSET = 7;
    private static final float RADIUS = 3.4f;
    private static final float MARK = 11;
    private static final List<String> HEADS =
            List.of("pdf.progress.base", "pdf.progress.now", "pdf.progress.target");

    private final ProgressChart chart;
    private final Canvas canvas;
    private final Fonts fonts;
    private final Color tint;
    private final Style.Text key;
    private final ChartLines lines;
    private final Scale scale;

    ProgressDrawing(ProgressChart chart, Canvas canvas, Fonts fonts, Color tint) {
        this.chart = chart;
        this.canvas = canvas;
        this.fonts = fonts;
        this.tint = tint;
        key = canvas.type().small().in(Face.BOLD);
        var least =
                HEADS.stream().map(head -> fonts.width(Messages.text(head), key) + MARK).toList();
        lines =
                new ChartLines(
                        canvas, fonts, chart.ways().stream().map(this::words).toList(), least);
        var from = lines.end() + INSET;
        scale =
                Scale.over(
                        chart.ways().stream()
                                .flatMap(way -> Stream.of(values(way)))
                                .filter(Objects::nonNull)
                                .toList(),
                        chart.decimals(),
                        from,
                        Style.SIDE + Style.MEASURE - INSET - from);
    }

    private static @Nullable BigDecimal[] values(Way way) {
        return new @Nullable BigDecimal[] {way.base(), way.now(), way.target()};
    }

    private ChartLines.Entry words(Way way) {
        var values = Stream.of(values(way)).map(this::printed).toList();
        return new ChartLines.Entry(way.label(), values, way.highlighted());
    }

    private String printed(@Nullable BigDecimal value) {
        return value == null
                ? Sign.SUPPRESSED.symbol()
                : DanishFormat.number(value, chart.decimals());
    }

    @Override
    public float height() {
        return HEAD + lines.height() + OVERHANG + Axis.HEIGHT;
    }

    @Override
    public void draw(float top) {
        heads(top);
        var first = top + HEAD;
        lines.draw(first);
        for (int i = 0; i < chart.ways().size(); i++) {
            draw(chart.ways().get(i), ChartLines.middle(first, i));
        }
        Axis.draw(canvas, fonts, scale, first + lines.height() + OVERHANG);
    }

    private void heads(float top) {
        for (int i = 0; i < HEADS.size(); i++) {
            var word = Messages.text(HEADS.get(i));
            var x = lines.right(i) - fonts.width(word, key) - MARK / 2 - 1;
            var y = top + HEAD / 2 + 1;
            canvas.flushRight(word, key, lines.right(i), y + key.size() * 0.35f);
            switch (i) {
                case 0 -> Marker.RING.draw(canvas.pen(), tint, x, y, RADIUS);
                case 1 -> Marker.DISC.draw(canvas.pen(), tint, x, y, RADIUS);
                default -> flag(tint, x - 2, y);
            }
        }
    }

    private void draw(Way way, float y) {
        var pen = canvas.pen();
        canvas.rule(lines.end(), y, Style.SIDE + Style.MEASURE - lines.end(), 0.4f, Style.HAIRLINE);
        var color = way.highlighted() ? canvas.type().own() : tint;
        var base = way.base();
        var now = way.now();
        if (base != null && now != null) {
            var weight = way.highlighted() ? 2.6f : 1.6f;
            pen.line(color, weight, Dash.SOLID, scale.at(base), y, scale.at(now), y);
        }
        if (base != null) {
            Marker.RING.draw(pen, color, scale.at(base), y, RADIUS);
        }
        if (now != null) {
            Marker.DISC.draw(pen, color, scale.at(now), y, RADIUS);
        }
        // Last, so that a target that is met is seen.
        flag(color, scale.at(way.target()), y);
    }

    private void flag(Color color, float x, float y) {
        canvas.pen().line(color, 1.3f, Dash.SOLID, x, y + 5, x, y - 7);
        canvas.pen().area(color, x, y - 7.5f, x + 6, y - 5, x, y - 2.5f);
    }
}
