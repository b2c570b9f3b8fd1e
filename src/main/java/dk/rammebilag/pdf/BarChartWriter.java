package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.BarChart.Bar;
import dk.rammebilag.document.BarChart.Reference;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws horizontal bars from zero, their values beside them, and the reference as a dashed line.
 */
final class BarChartWriter {

    private static final float LINE = 15;
    private static final float THICKNESS = 9;
    private static final float GAP = 6;
    private static final float ROOM_FOR_VALUES = 40;
    private static final float ABOVE_BARS = 16;
    private static final float BELOW = 12;

    private final Sheet sheet;
    private final Color tint;

    BarChartWriter(Sheet sheet, Color tint) {
        this.sheet = sheet;
        this.tint = tint;
    }

    void write(BarChart chart, Tag parent) {
        var title = sheet.breaker().lines(chart.title(), Style.CAPTION, Style.MEASURE);
        var height = ABOVE_BARS + LINE * chart.bars().size();
        var pages = sheet.pages();
        var notes =
                chart.notes().stream()
                        .map(note -> sheet.breaker().lines(note, Style.SMALL, Style.MEASURE))
                        .toList();
        var below = notes.stream().mapToInt(List::size).sum() * Style.SMALL.leading();
        pages.need(title.size() * Style.CAPTION.leading() + height + below + BELOW);

        sheet.set(parent.child("P"), title, Style.CAPTION, Style.SIDE);
        if (!chart.bars().isEmpty()) {
            var top = pages.y();
            var figure =
                    parent.child("Figure")
                            .figure(
                                    chart.alternative(),
                                    Style.SIDE,
                                    sheet.canvas().fromBottom(top + height),
                                    Style.SIDE + Style.MEASURE,
                                    sheet.canvas().fromBottom(top));
            var drawing = new Drawing(chart, top);
            sheet.canvas().tagged(figure, drawing::draw);
            pages.down(height + 4);
        }
        notes.forEach(note -> sheet.set(parent.child("P"), note, Style.SMALL, Style.SIDE));
        pages.down(BELOW);
    }

    /** One chart on its place on the page. */
    private final class Drawing {

        private final BarChart chart;
        private final float top;
        private final float axis;
        private final float width;
        private final BigDecimal largest;

        Drawing(BarChart chart, float top) {
            this.chart = chart;
            this.top = top;
            axis = Style.SIDE + labels() + GAP;
            width = Style.SIDE + Style.MEASURE - ROOM_FOR_VALUES - axis;
            largest =
                    Stream.concat(
                                    chart.bars().stream().map(Bar::value),
                                    Stream.ofNullable(chart.reference()).map(Reference::value))
                            .max(BigDecimal::compareTo)
                            .filter(value -> value.signum() > 0)
                            .orElse(BigDecimal.ONE);
        }

        private float labels() {
            return (float)
                    chart.bars().stream()
                            .mapToDouble(bar -> sheet.fonts().width(bar.label(), style(bar)))
                            .max()
                            .orElse(0);
        }

        void draw() {
            var first = top + ABOVE_BARS;
            var bottom = first + LINE * chart.bars().size();
            for (int i = 0; i < chart.bars().size(); i++) {
                drawBar(chart.bars().get(i), first + i * LINE);
            }
            sheet.canvas().fill(axis - 0.4f, first - 2, 0.8f, bottom - first + 2, Style.GREY);
            var reference = chart.reference();
            if (reference != null) {
                draw(reference, bottom);
            }
            for (int i = 0; i < chart.bars().size(); i++) {
                drawWords(chart.bars().get(i), first + i * LINE);
            }
        }

        private void drawBar(Bar bar, float y) {
            sheet.canvas()
                    .fill(
                            axis,
                            y + (LINE - THICKNESS) / 2,
                            length(bar.value()),
                            THICKNESS,
                            bar.highlighted() ? Style.OWN : tint);
        }

        /** The reference line gives way to a value it would run through. */
        private void drawWords(Bar bar, float y) {
            var style = style(bar);
            var baseline = y + LINE / 2 + style.size() * 0.35f;
            var canvas = sheet.canvas();
            canvas.text(
                    bar.label(),
                    style,
                    axis - GAP - sheet.fonts().width(bar.label(), style),
                    baseline);
            var value = DanishFormat.number(bar.value(), chart.decimals());
            var x = axis + length(bar.value()) + 4;
            canvas.fill(x - 2, y + 2, sheet.fonts().width(value, style) + 4, LINE - 4, Style.PAPER);
            canvas.text(value, style, x, baseline);
        }

        /** A dashed line, with its own value at its head. */
        private void draw(Reference reference, float bottom) {
            var x = axis + length(reference.value());
            var label =
                    Messages.text(
                            "pdf.reference",
                            reference.label(),
                            DanishFormat.number(reference.value(), chart.decimals()));
            var style = Style.SMALL.in(Face.BOLD).in(Style.REGION);
            var half = sheet.fonts().width(label, style) / 2;
            var left = Math.clamp(x - half, axis, Style.SIDE + Style.MEASURE - 2 * half);
            sheet.canvas().text(label, style, left, top + 9);
            sheet.canvas()
                    .dashes(x, top + ABOVE_BARS - 4, bottom - top - ABOVE_BARS + 4, Style.INK);
        }

        private float length(BigDecimal value) {
            return width * value.floatValue() / largest.floatValue();
        }

        private Style.Text style(Bar bar) {
            return bar.highlighted() ? Style.CELL_STRONG : Style.CELL;
        }
    }
}
