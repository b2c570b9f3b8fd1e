package dk.rammebilag.pdf;

import dk.rammebilag.document.Heading;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** Sets headings and hangs them up as bookmarks. */
final class HeadingWriter {

    /** What must follow a heading on its page. */
    private static final float COMPANY = 60;

    private final Sheet sheet;
    private final List<PdfOutline> open = new ArrayList<>();

    HeadingWriter(Sheet sheet) {
        this.sheet = sheet;
        open.add(sheet.canvas().writer().getRootOutline());
    }

    void write(Heading heading, Tag parent) {
        var level = heading.level();
        var style = Style.heading(level);
        var lines = sheet.breaker().lines(heading.text(), style, Style.MEASURE);
        var pages = sheet.pages();
        var height = lines.size() * style.leading() + Style.above(level) + Style.below(level);
        pages.need(height + COMPANY);
        pages.space(Style.above(level));
        pages.note(heading);
        bookmark(heading);
        sheet.set(parent.child("H" + level), lines, style, Style.SIDE);
        pages.down(Style.below(level));
    }

    private void bookmark(Heading heading) {
        while (open.size() > heading.level()) {
            open.removeLast();
        }
        var place =
                new PdfDestination(
                        PdfDestination.XYZ, 0, sheet.canvas().fromBottom(sheet.pages().y()), 0);
        open.add(new PdfOutline(open.getLast(), place, heading.text()));
    }
}
