package dk.rammebilag.pdf;

import dk.rammebilag.document.Reference;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;

/** A dashed line through the marks of a chart, with its own value at its head. */
final class ReferenceLine {

    private ReferenceLine() {}

    /** How its label is set. */
    static Style.Text style(Typography type) {
        return type.small().in(Face.BOLD).in(type.region());
    }

    static String label(Reference reference, int decimals) {
        return Messages.text(
                "pdf.reference",
                reference.label(),
                DanishFormat.number(reference.value(), decimals));
    }

    /** Sets its label over it, as far as the edges of the measure let it. */
    static void head(Canvas canvas, Fonts fonts, String label, float x, float baseline) {
        var style = style(canvas.type());
        var half = fonts.width(label, style) / 2;
        var left = Math.clamp(x - half, Style.SIDE, Style.SIDE + Style.MEASURE - 2 * half);
        canvas.word(label, style, left, baseline);
    }

    /** Draws it; a light edge lets it be seen on a bar. */
    static void draw(Canvas canvas, float x, float top, float bottom) {
        var pen = canvas.pen();
        pen.line(Style.PAPER, 2.8f, Dash.SOLID, x, top, x, bottom);
        pen.line(canvas.type().ink(), 1.2f, Dash.MIDDLE, x, top, x, bottom);
    }
}
