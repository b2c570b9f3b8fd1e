package dk.rammebilag.pdf;

import dk.rammebilag.document.Value.Spread;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Draws how some values spread: a fine line from the lowest to the highest, a thick one over the
 * middle half, a tick at the median, a dashed line where the region stands, and a diamond for the
 * one the reader looks for. Each strip has a scale of its own, for its row may have a unit of its
 * own.
 */
final class Strip {

    /** How high it is. */
    static final float HEIGHT = 14;

    /** The least width in which it can be read. */
    static final float LEAST = 84;

    private static final float INSET = 5;
    private static final float THICK = 4;
    private static final float TICK = 4.5f;
    private static final float DASH = 6;
    private static final float DIAMOND = 3;

    private Strip() {}

    /**
     * Draws a strip.
     *
     * @param left its left edge
     * @param width from edge to edge
     * @param y the line it stands on
     */
    static void draw(Canvas canvas, Spread spread, float left, float width, float y) {
        var pen = canvas.pen();
        var type = canvas.type();
        var scale = scale(spread, left + INSET, width - 2 * INSET);
        var lowest = scale.at(spread.lowest());
        var highest = scale.at(spread.highest());
        pen.line(type.grey(), 0.9f, Dash.SOLID, lowest, y, highest, y);
        var lower = scale.at(spread.lower());
        var upper = scale.at(spread.upper());
        pen.line(type.grey(), THICK, Dash.SOLID, lower, y, upper, y);
        tick(canvas, scale.at(spread.middle()), y);
        var reference = spread.reference();
        if (reference != null) {
            var x = scale.at(reference);
            pen.line(Style.PAPER, 2.6f, Dash.SOLID, x, y - DASH, x, y + DASH);
            pen.line(type.ink(), 1.1f, Dash.FINE, x, y - DASH, x, y + DASH);
        }
        var own = spread.own();
        if (own != null) {
            Marker.DIAMOND.draw(pen, type.own(), scale.at(own), y, DIAMOND);
        }
    }

    private static void tick(Canvas canvas, float x, float y) {
        var pen = canvas.pen();
        pen.line(Style.PAPER, 2.8f, Dash.SOLID, x, y - TICK, x, y + TICK);
        pen.line(canvas.type().ink(), 1.2f, Dash.SOLID, x, y - TICK, x, y + TICK);
    }

    /** From the lowest of all that is drawn to the highest. */
    private static Scale scale(Spread spread, float from, float extent) {
        var values =
                Stream.of(spread.lowest(), spread.highest(), spread.reference(), spread.own())
                        .filter(Objects::nonNull)
                        .toList();
        var least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        var span = most.subtract(least);
        return span.signum() > 0
                ? new Scale(least, span, 1, from, extent)
                : new Scale(least, BigDecimal.ONE, 1, from + extent / 2, extent);
    }
}
