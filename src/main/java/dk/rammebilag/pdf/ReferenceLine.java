package dk.rammebilag.pdf;

import dk.rammebilag.document.Reference;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;

/** A dashed line through the marks of a chart, with its own value at its head. */
final class ReferenceLine {

    static final Style.Text STYLE = Style.SMALL.in(Face.BOLD).in(Style.REGION);

    private ReferenceLine() {}

    static String label(Reference reference, int decimals) {
        return Messages.text(
                "pdf.reference",
                reference.label(),
                DanishFormat.number(reference.value(), decimals));
    }

    /** Sets its label over it, as far as the edges of the measure let it. */
    static void head(Canvas canvas, Fonts fonts, String label, float x, float baseline) {
        var half = fonts.width(label, STYLE) / 2;
        var left = Math.clamp(x - half, Style.SIDE, Style.SIDE + Style.MEASURE - 2 * half);
        canvas.word(label, STYLE, left, baseline);
    }

    /** Draws it; a light edge lets it be seen on a bar. */
    static void draw(Pen pen, float x, float top, float bottom) {
        pen.line(Style.PAPER, 2.8f, Dash.SOLID, x, top, x, bottom);
        pen.line(Style.INK, 1.2f, Dash.MIDDLE, x, top, x, bottom);
    }
}
