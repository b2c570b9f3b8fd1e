package dk.rammebilag.pdf;

import dk.rammebilag.document.Matrix;
import java.awt.Color;
import java.util.List;

/**
 * Sets a matrix as a table with upright heads, which are repeated on each page. The shades of its
 * cells decorate: every value is printed.
 */
final class MatrixWriter {

    private static final float RULE = 0.9f;
    private static final float JOINT = 0.8f;

    private final Press press;
    private final Canvas canvas;
    private final Color tint;

    MatrixWriter(Press press, Color tint) {
        this.press = press;
        this.canvas = press.canvas();
        this.tint = tint;
    }

    /** A matrix as it will be set. */
    MeasuredMatrix measured(Matrix matrix) {
        return MeasuredMatrix.of(matrix, press.fonts(), press.breaker(), press.type());
    }

    void write(MeasuredMatrix measured, Tag parent) {
        var matrix = measured.matrix();
        var pages = press.pages();
        pages.space(MeasuredTable.SPACE);
        pages.need(measured.flow().beginning(pages.left()));
        var table = parent.child("Table");
        press.set(table.child("Caption"), matrix.caption(), press.type().caption());
        pages.down(MeasuredTable.BELOW_CAPTION);
        // A head without a body is no table to a validator; its row may be a body of its own.
        var head = table.child(matrix.rows().isEmpty() ? "TBody" : "THead").child("TR");
        paper(measured, measured.head() + 2 * MeasuredMatrix.PADDING);
        canvas.tagged(head.child("TH").scope("Column"), () -> corner(measured));
        for (int i = 0; i < matrix.columns().size(); i++) {
            var column = i;
            canvas.tagged(head.child("TH").scope("Column"), () -> upright(measured, column));
        }
        belowHead(measured);
        if (!matrix.rows().isEmpty()) {
            rows(measured, table.child("TBody"));
        }
        pages.down(MeasuredTable.ABOVE_NOTES);
        matrix.notes().forEach(note -> press.set(parent.child("P"), note, press.type().small()));
        pages.space(MeasuredTable.SPACE);
    }

    private void rows(MeasuredMatrix measured, Tag body) {
        for (int i = 0; i < measured.rows().size(); i++) {
            if (i > 0 && measured.flow().needed(i) > press.pages().left()) {
                press.pages().next();
                paper(measured, measured.head() + 2 * MeasuredMatrix.PADDING);
                canvas.pagination(() -> {
                    corner(measured);
                    for (int column = 0; column < measured.heads().size(); column++) {
                        upright(measured, column);
                    }
                });
                belowHead(measured);
            }
            row(measured, i, body.child("TR"));
        }
    }

    /** At the foot of the heads, beside the rows it heads. */
    private void corner(MeasuredMatrix measured) {
        var style = press.type().cellStrong();
        var lines = measured.corner();
        var lead = measured.head() - lines.size() * style.leading();
        lines(lines, style, press.baseline(style) + MeasuredMatrix.PADDING + lead);
    }

    private void upright(MeasuredMatrix measured, int column) {
        var lines = measured.heads().get(column);
        var style = press.type().cell();
        var foot = press.pages().y() + MeasuredMatrix.PADDING + measured.head();
        var middle = measured.left(column) + measured.cell() / 2;
        var x = middle - (lines.size() - 1) * style.leading() / 2 + style.size() * 0.35f;
        for (var line : lines) {
            canvas.rising(line.text().stripTrailing() + " ", style, 90, x, foot);
            x += style.leading();
        }
    }

    private void belowHead(MeasuredMatrix measured) {
        press.pages().down(measured.head() + 2 * MeasuredMatrix.PADDING);
        var y = press.pages().y();
        canvas.decoration(
                () -> canvas.rule(Style.SIDE, y, measured.width(), RULE, press.type().ink()));
    }

    private void row(MeasuredMatrix measured, int index, Tag row) {
        var label = measured.rows().get(index);
        var height = MeasuredMatrix.height(label, press.type());
        var cells = measured.matrix().rows().get(index).cells();
        paper(measured, height);
        canvas.decoration(() -> shades(measured, cells, height));
        canvas.tagged(
                row.child("TH").scope("Row"),
                () ->
                        lines(
                                label,
                                press.type().cell(),
                                press.baseline(press.type().cell()) + MeasuredMatrix.PADDING));
        for (int i = 0; i < cells.size(); i++) {
            var words = cells.get(i).value().printed();
            var style = measured.style();
            var x = measured.left(i) + (measured.cell() - press.fonts().width(words, style)) / 2;
            var baseline = press.pages().y() + height / 2 + style.size() * 0.35f;
            var tag = row.child("TD").holding(cells.get(i).value());
            canvas.tagged(tag, () -> canvas.text(words, style, x, baseline));
        }
        press.pages().down(height);
        var y = press.pages().y();
        canvas.decoration(() -> canvas.rule(Style.SIDE, y, measured.width(), 0.5f, Style.HAIRLINE));
    }

    /** Nothing of the mark of a draft is seen between the shades, where it looked like one. */
    private void paper(MeasuredMatrix measured, float height) {
        canvas.decoration(() ->
                canvas.pen()
                        .fill(
                                Style.SIDE,
                                press.pages().y() + RULE,
                                measured.width(),
                                height - RULE,
                                Style.PAPER));
    }

    private void shades(MeasuredMatrix measured, List<Matrix.Cell> cells, float height) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).shade() > 0) {
                canvas.pen()
                        .fill(
                                measured.left(i) + JOINT,
                                press.pages().y() + JOINT,
                                measured.cell() - 2 * JOINT,
                                height - 2 * JOINT,
                                Matrix.shade(tint, cells.get(i).shade()));
            }
        }
    }

    private void lines(List<Line> lines, Style.Text style, float first) {
        var baseline = first;
        for (var line : lines) {
            canvas.line(line, Style.SIDE, baseline);
            baseline += style.leading();
        }
    }
}
