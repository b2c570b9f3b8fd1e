package dk.rammebilag.pdf;

import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.KeyFigures.KeyFigure;
import java.awt.Color;
import java.util.List;

/** Sets a strip of key figures side by side, each in a column of its own. */
final class KeyFigureStrip {

    private static final float GAP = 14;
    private static final float EDGE = 8;
    private static final float ABOVE = 8;
    private static final float BELOW = 16;

    private final Press press;
    private final Color tint;

    KeyFigureStrip(Press press, Color tint) {
        this.press = press;
        this.tint = tint;
    }

    /** The room a strip needs, which is never split. */
    float height(KeyFigures strip) {
        return ABOVE + height(cells(strip)) + BELOW;
    }

    void write(KeyFigures strip, Tag parent) {
        var cells = cells(strip);
        var height = height(cells);
        var pages = press.pages();
        pages.space(ABOVE);
        pages.need(height);
        var top = pages.y();
        for (int i = 0; i < cells.size(); i++) {
            var x = Style.SIDE + i * (column(strip) + GAP);
            press.canvas().decoration(() -> press.canvas().pen().fill(x, top, 2.5f, height, tint));
            pages.down(top - pages.y());
            write(cells.get(i), parent.child("Div"), x + EDGE);
        }
        pages.down(top + height - pages.y());
        pages.space(BELOW);
    }

    private void write(Cell cell, Tag parent, float x) {
        press.set(parent.child("P"), cell.value(), press.type().figure(), x);
        press.set(parent.child("P"), cell.label(), press.type().cell(), x);
        if (!cell.note().isEmpty()) {
            press.set(parent.child("P"), cell.note(), press.type().small(), x);
        }
    }

    private record Cell(List<Line> value, List<Line> label, List<Line> note) {

        float height(Typography type) {
            return value.size() * type.figure().leading()
                    + label.size() * type.cell().leading()
                    + note.size() * type.small().leading();
        }
    }

    private List<Cell> cells(KeyFigures strip) {
        return strip.figures().stream().map(figure -> cell(figure, column(strip) - EDGE)).toList();
    }

    private float height(List<Cell> cells) {
        return (float)
                cells.stream().mapToDouble(cell -> cell.height(press.type())).max().orElse(0);
    }

    private static float column(KeyFigures strip) {
        var figures = strip.figures().size();
        return (Style.MEASURE - GAP * (figures - 1)) / figures;
    }

    private Cell cell(KeyFigure figure, float width) {
        return new Cell(
                press.breaker().lines(figure.value(), press.type().figure(), width),
                press.breaker().lines(figure.label(), press.type().cell(), width),
                press.breaker().lines(figure.note(), press.type().small(), width));
    }
}
