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
        canvas.rule(scale.from(), y, scale.extent(), 0.8f, Style.GREY);
        for (var tick : scale.ticks()) {
            var x = scale.at(tick);
            canvas.pen().line(Style.GREY, 0.8f, Dash.SOLID, x, y, x, y + TICK);
            var word = scale.printed(tick);
            var width = fonts.width(word, Style.SMALL);
            var left = Math.min(x - width / 2, Style.SIDE + Style.MEASURE - width);
            canvas.word(word, Style.SMALL, left, y + TICK + Style.SMALL.size() + 1);
        }
    }
}
