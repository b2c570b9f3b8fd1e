package dk.rammebilag.pdf;

import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Properties;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;

/**
 * The flow of the text over the pages: how far down the open page it has come, and what stands at
 * the head and foot of each.
 */
final class Pages {

    private static final float HEAD = 13 * 72 / 25.4f;
    private static final float FOOT = Style.PAGE_HEIGHT - 11 * 72 / 25.4f;
    private static final float BETWEEN = 20;
    private static final String ELLIPSIS = "…";
    private static final float LAST_LINE = Style.PAGE_HEIGHT - Style.BOTTOM;

    private final Document pdf;
    private final Canvas canvas;
    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Properties properties;
    private final int total;
    private final List<Layout.Placed> headings = new ArrayList<>();
    private int page = 1;
    private float y = Style.TOP;
    private String chapter = "";

    /**
     * @param total how many pages there will be, as printed at the foot
     */
    Pages(
            Document pdf,
            Canvas canvas,
            Fonts fonts,
            LineBreaker breaker,
            Properties properties,
            int total) {
        this.pdf = pdf;
        this.canvas = canvas;
        this.fonts = fonts;
        this.breaker = breaker;
        this.properties = properties;
        this.total = total;
    }

    /** How far down the open page the text has come. */
    float y() {
        return y;
    }

    int page() {
        return page;
    }

    boolean isAtTop() {
        return y <= Style.TOP;
    }

    /** What is left of the open page. */
    float left() {
        return LAST_LINE - y;
    }

    /** How much a page holds. */
    static float room() {
        return LAST_LINE - Style.TOP;
    }

    /** Goes down the page. */
    void down(float distance) {
        y += distance;
    }

    /** Goes down the page, but not at its top. */
    void space(float distance) {
        if (!isAtTop()) {
            y += distance;
        }
    }

    /** Goes to a new page where this one has not that much left. */
    void need(float height) {
        if (height > left() && !isAtTop()) {
            next();
        }
    }

    /** Goes to a new page. */
    void next() {
        finish();
        pdf.newPage();
        page++;
        y = Style.TOP;
    }

    /** Notes a heading that is about to be set here. */
    void note(Heading heading) {
        headings.add(new Layout.Placed(heading, page, y));
        if (heading.level() == 1) {
            chapter = heading.text();
        }
    }

    /** Ends the last page. */
    Layout end() {
        finish();
        return new Layout(page, headings);
    }

    private void finish() {
        if (page > 1) {
            canvas.pagination(this::headAndFoot);
        }
    }

    private void headAndFoot() {
        var title = shortened(properties.title(), Style.MEASURE);
        canvas.text(title, Style.SMALL, Style.SIDE, HEAD);
        if (!chapter.equals(properties.title())) {
            var left = Style.MEASURE - fonts.width(title, Style.SMALL) - BETWEEN;
            right(shortened(chapter, left), HEAD);
        }
        canvas.rule(Style.SIDE, HEAD + 5, Style.MEASURE, 0.5f, Style.HAIRLINE);
        canvas.rule(Style.SIDE, FOOT - 11, Style.MEASURE, 0.5f, Style.HAIRLINE);
        var foot =
                Messages.text(
                        "pdf.foot",
                        properties.agreement(),
                        properties.state(),
                        DanishFormat.date(properties.created().toLocalDate()));
        canvas.text(foot, Style.SMALL, Style.SIDE, FOOT);
        right(Messages.text("pdf.page", Integer.toString(page), Integer.toString(total)), FOOT);
    }

    /** As many words as have room, with an ellipsis where some are left out. */
    private String shortened(String text, float width) {
        var room = width - fonts.width(ELLIPSIS, Style.SMALL);
        if (room <= 0 || text.isEmpty()) {
            return "";
        }
        var lines = breaker.lines(text, Style.SMALL, room);
        var first = lines.getFirst().text().strip();
        return lines.size() == 1 ? first : first + ELLIPSIS;
    }

    private void right(String text, float baseline) {
        canvas.text(
                text,
                Style.SMALL,
                Style.SIDE + Style.MEASURE - fonts.width(text, Style.SMALL),
                baseline);
    }
}
