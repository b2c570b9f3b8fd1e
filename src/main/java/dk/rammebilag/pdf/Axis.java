package dk.rammebilag.pdf;

/** Prints the round values of a scale under the marks of a chart. */
final class Axis {

    /** How high it is. */
    static final float HEIGHT = 17;

    private static final float TICK = 3;

    private Axis() {}

    /**
     * Draws it.
     *
     * @param y the line it stands on
     */
    static void draw(Canvas canvas, Fonts fonts, Scale scale, float y) {
        canvas.rule(scale.from(), y, scale.extent(), 0.8f, canvas.type().grey());
        for (var tick : scale.ticks()) {
            var x = scale.at(tick);
            canvas.pen().line(canvas.type().grey(), 0.8f, Dash.SOLID, x, y, x, y + TICK);
            var word = scale.printed(tick);
            var width = fonts.width(word, canvas.type().small());
            var left = Math.min(x - width / 2, Style.SIDE + Style.MEASURE - width);
            canvas.word(
                    word, canvas.type().small(), left, y + TICK + canvas.type().small().size() + 1);
        }
    }
}
