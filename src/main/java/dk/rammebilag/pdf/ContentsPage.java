package dk.rammebilag.pdf;

import dk.rammebilag.language.Messages;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfDestination;

/** Sets the table of contents: chapters and sections, each a link to its place. */
final class ContentsPage {

    private static final int DEEPEST = 2;
    private static final float INDENT = 14;
    private static final float ROOM_FOR_PAGE = 34;

    private final Press press;

    ContentsPage(Press press) {
        this.press = press;
    }

    /**
     * Writes it.
     *
     * @param layout where the headings stand
     */
    void write(Layout layout, Tag document) {
        var title = Messages.text("pdf.contents");
        press.set(document.child("H2"), title, press.type().heading(1));
        press.pages().space(Style.below(1));
        var contents = document.child("TOC");
        layout.headings().stream()
                .filter(placed -> placed.heading().level() <= DEEPEST)
                .forEach(placed -> write(placed, contents));
    }

    private void write(Layout.Placed placed, Tag contents) {
        var heading = placed.heading();
        var style = heading.level() == 1 ? press.type().body().in(Face.BOLD) : press.type().body();
        if (heading.level() == 1) {
            press.pages().space(5);
        }
        var x = Style.SIDE + (heading.level() - 1) * INDENT;
        var width = Style.SIDE + Style.MEASURE - ROOM_FOR_PAGE - x;
        var lines = press.breaker().lines(heading.text() + " ", style, width);
        press.pages().need(lines.size() * style.leading());
        var top = press.pages().y();
        var link = contents.child("TOCI").child("Reference").child("Link");
        press.set(link, lines, style, x);
        var page = Integer.toString(placed.page());
        var canvas = press.canvas();
        var baseline = press.baseline(style) - style.leading();
        var right = Style.SIDE + Style.MEASURE - press.fonts().width(page, style);
        canvas.tagged(link, () -> canvas.text(page, style, right, baseline));
        leader(x + lines.getLast().width(press.fonts()) + 6, right - 6, baseline);
        canvas.link(
                link,
                PdfAction.gotoLocalPage(
                        placed.page(),
                        new PdfDestination(PdfDestination.XYZ, 0, canvas.fromBottom(placed.y()), 0),
                        canvas.writer()),
                Messages.text("pdf.contents.link", heading.text(), page),
                x,
                top,
                Style.SIDE + Style.MEASURE - x,
                press.pages().y() - top);
    }

    private void leader(float from, float to, float baseline) {
        var dot = " .";
        var width = press.fonts().width(dot, press.type().small());
        var dots = (int) ((to - from) / width);
        if (dots > 0) {
            var text = dot.repeat(dots);
            press.canvas()
                    .decoration(() ->
                            press.canvas()
                                    .text(
                                            text,
                                            press.type().small(),
                                            to - press.fonts().width(text, press.type().small()),
                                            baseline));
        }
    }
}
