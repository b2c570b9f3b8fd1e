package dk.rammebilag.pdf;

import java.util.List;
import java.util.function.Consumer;

/**
 * What every writer of a block sets its text with.
 *
 * @param pages the flow of the text
 * @param canvas draws on the open page
 * @param fonts measures text
 * @param breaker breaks it into lines
 * @param measured knows the tables as they will be set
 */
record Press(Pages pages, Canvas canvas, Fonts fonts, LineBreaker breaker, Measured measured) {

    /** How many lines of a text may stand by themselves. */
    static final int FEWEST = 2;

    /** What a line may lack of its room, for sums of heights are rounded. */
    private static final float ROUNDING = 0.001f;

    /** The texts and colours of the document. */
    Typography type() {
        return canvas.type();
    }

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
        flow(
                lines,
                style,
                here ->
                        canvas.tagged(
                                tag,
                                () -> {
                                    for (var line : here) {
                                        canvas.line(line, x, baseline(style));
                                        pages.down(style.leading());
                                    }
                                }));
    }

    /**
     * Lets lines flow over the pages; no line of several stands alone.
     *
     * @param style gives the leading
     * @param setting sets those lines that stand together on a page, and goes down past them
     */
    void flow(List<Line> lines, Style.Text style, Consumer<List<Line>> setting) {
        var rest = lines;
        while (!rest.isEmpty()) {
            begin(rest, style);
            var here = fitting(rest.size(), style);
            setting.accept(rest.subList(0, here));
            rest = rest.subList(here, rest.size());
        }
    }

    /** Goes to a new page unless lines can begin on this one. */
    void begin(List<Line> lines, Style.Text style) {
        if (fitting(lines.size(), style) == 0) {
            pages.next();
        }
    }

    /** How many of the lines stand on this page: none, or at least two here and on the next. */
    private int fitting(int lines, Style.Text style) {
        var room = (int) (pages.left() / style.leading() + ROUNDING);
        if (room >= lines) {
            return lines;
        }
        var here = Math.min(room, lines - FEWEST);
        return here >= FEWEST ? here : pages.isAtTop() ? Math.max(room, 1) : 0;
    }

    /** Sets a text of one style over the measure. */
    void set(Tag tag, String text, Style.Text style) {
        set(tag, breaker.lines(text, style, Style.MEASURE), style, Style.SIDE);
    }
}
