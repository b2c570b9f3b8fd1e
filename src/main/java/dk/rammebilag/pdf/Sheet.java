package dk.rammebilag.pdf;

import java.util.List;

/**
 * What every writer of a block works with.
 *
 * @param pages the flow of the text
 * @param canvas draws on the open page
 * @param fonts measures text
 * @param breaker breaks it into lines
 */
record Sheet(Pages pages, Canvas canvas, Fonts fonts, LineBreaker breaker) {

    /** The base line of a line of text whose top is at the current place. */
    float baseline(Style.Text style) {
        return pages.y() + (style.leading() + style.size()) / 2 - style.size() * 0.15f;
    }

    /**
     * Sets lines one below the other as content of an element, which goes on over a page's end.
     *
     * @param style gives the leading
     */
    void set(Tag tag, List<Line> lines, Style.Text style, float x) {
        var rest = lines;
        while (!rest.isEmpty()) {
            pages.need(style.leading());
            var fitting = Math.clamp((long) (pages.left() / style.leading()), 1, rest.size());
            var here = rest.subList(0, fitting);
            canvas.tagged(
                    tag,
                    () -> {
                        for (var line : here) {
                            canvas.line(line, x, baseline(style));
                            pages.down(style.leading());
                        }
                    });
            rest = rest.subList(fitting, rest.size());
        }
    }

    /** Sets a text of one style over the measure. */
    void set(Tag tag, String text, Style.Text style) {
        set(tag, breaker.lines(text, style, Style.MEASURE), style, Style.SIDE);
    }
}
