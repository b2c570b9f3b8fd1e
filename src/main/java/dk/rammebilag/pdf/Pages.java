package dk.rammebilag.pdf;

import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Properties;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The flow of the text over the pages: how far down the open page it has come, and what stands at
 * the head and foot of each.
 */
final class Pages {

    private static final float HEAD = 13 * 72 / 25.4f;
    private static final float FOOT = Style.PAGE_HEIGHT - 11 * 72 / 25.4f;

    /** What must stay blank between the title and the chapter in the running head. */
    private static final float GUTTER = 20;

    /** How thick the letters of a draft's mark are drawn. */
    private static final float OUTLINE = 1.8f;

    private static final float LAST_LINE = Style.PAGE_HEIGHT - Style.BOTTOM;

    private final org.openpdf.text.Document pdf;
    private final Canvas canvas;
    private final Fonts fonts;
    private final Properties properties;
    private final boolean covered;
    private final int total;
    private final List<Layout.Placed> headings = new ArrayList<>();
    private int page = 1;
    private float y = Style.TOP;
    private float blank;
    private String chapter = "";

    /** The page the chapter begins on, at whose head its title stands anyway. */
    private int opening;

    /**
     * @param total how many pages there will be, as printed at the foot
     */
    Pages(org.openpdf.text.Document pdf, Canvas canvas, Fonts fonts, Document document, int total) {
        this.pdf = pdf;
        this.canvas = canvas;
        this.fonts = fonts;
        properties = document.properties();
        covered = document.front();
        this.total = total;
        begin();
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

    /** Goes down the page past what was set there. */
    void down(float distance) {
        y += distance;
        blank = 0;
    }

    /**
     * Leaves blank between two blocks at least what each of them asks for; nothing at the top of a
     * page.
     */
    void space(float distance) {
        if (!isAtTop() && distance > blank) {
            y += distance - blank;
            blank = distance;
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
        blank = 0;
        begin();
    }

    /** Notes a heading that is about to be set here. */
    void note(Heading heading) {
        headings.add(new Layout.Placed(heading, page, y));
        if (heading.level() == 1) {
            chapter = heading.text();
            opening = page;
        }
    }

    /** What lies under the text of a draft. */
    private void begin() {
        if (properties.draft()) {
            canvas.watermark(this::watermark);
        }
    }

    /** Slanting through the middle of the page, of the cover under its band. */
    private void watermark() {
        var word = Messages.text("pdf.draft");
        var slope = Math.atan2(Style.PAGE_HEIGHT, Style.PAGE_WIDTH);
        var along = fonts.width(word, Style.DRAFT) / 2;
        var across = Style.DRAFT.size() * 0.36;
        var middle = (Style.PAGE_HEIGHT + (page == 1 && covered ? CoverPage.BAND : 0)) / 2;
        canvas.outlined(
                word,
                Style.DRAFT,
                OUTLINE,
                Math.toDegrees(slope),
                (float) (Style.PAGE_WIDTH / 2 - along * Math.cos(slope) + across * Math.sin(slope)),
                (float) (middle + along * Math.sin(slope) + across * Math.cos(slope)));
    }

    /** Ends the last page. */
    Layout end() {
        finish();
        return new Layout(page, headings);
    }

    private void finish() {
        if (page > 1 || !covered) {
            canvas.pagination(this::headAndFoot);
        }
    }

    private void headAndFoot() {
        canvas.text(properties.title(), canvas.type().small(), Style.SIDE, HEAD);
        var room = Style.MEASURE - fonts.width(properties.title(), canvas.type().small()) - GUTTER;
        if (page != opening) {
            right(fonts.shortened(chapter, canvas.type().small(), room), HEAD);
        }
        canvas.rule(Style.SIDE, HEAD + 5, Style.MEASURE, 0.5f, Style.HAIRLINE);
        canvas.rule(Style.SIDE, FOOT - 11, Style.MEASURE, 0.5f, Style.HAIRLINE);
        canvas.text(
                Messages.text(
                        "pdf.foot",
                        properties.agreement(),
                        properties.state(),
                        DanishFormat.date(properties.created().toLocalDate())),
                canvas.type().small(),
                Style.SIDE,
                FOOT);
        right(Messages.text("pdf.page", Integer.toString(page), Integer.toString(total)), FOOT);
    }

    private void right(String text, float baseline) {
        canvas.text(
                text,
                canvas.type().small(),
                Style.SIDE + Style.MEASURE - fonts.width(text, canvas.type().small()),
                baseline);
    }
}
