package dk.rammebilag.pdf;

import dk.rammebilag.document.Heading;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** Sets headings and hangs them up as bookmarks. */
final class HeadingWriter {

    private final Press press;
    private final int top;
    private final List<PdfOutline> open = new ArrayList<>();

    /**
     * @param top the level in the structure of a heading of level 1: below the title of a cover
     */
    HeadingWriter(Press press, int top) {
        this.press = press;
        this.top = top;
        open.add(press.canvas().writer().getRootOutline());
    }

    /** The height of a heading with the space around it. */
    float height(Heading heading) {
        var level = heading.level();
        return lines(heading).size() * press.type().heading(level).leading()
                + Style.above(level)
                + Style.below(level);
    }

    private List<Line> lines(Heading heading) {
        return press.breaker().title(heading.text(), press.type().heading(heading.level()));
    }

    /**
     * Sets a heading.
     *
     * @param company the room that what follows it on its page needs
     */
    void write(Heading heading, Tag parent, float company) {
        var level = heading.level();
        var style = press.type().heading(level);
        var lines = lines(heading);
        var pages = press.pages();
        pages.need(height(heading) + company);
        pages.space(Style.above(level));
        pages.note(heading);
        bookmark(heading);
        press.set(parent.child("H" + (top + level - 1)), lines, style, Style.SIDE);
        pages.space(Style.below(level));
    }

    private void bookmark(Heading heading) {
        while (open.size() > heading.level()) {
            open.removeLast();
        }
        var place =
                new PdfDestination(
                        PdfDestination.XYZ, 0, press.canvas().fromBottom(press.pages().y()), 0);
        open.add(new PdfOutline(open.getLast(), place, heading.text()));
    }
}
