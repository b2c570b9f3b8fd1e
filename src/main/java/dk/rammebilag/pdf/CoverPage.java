package dk.rammebilag.pdf;

import dk.rammebilag.document.Properties;
import dk.rammebilag.language.DanishFormat;
import java.awt.Color;

/** Sets the cover: the title under a band of the area's colour, and what the document rests on. */
final class CoverPage {

    private static final float BAND = 190;
    private static final float TITLE = 250;
    private static final float RULE_LENGTH = 56;

    private final Sheet sheet;

    CoverPage(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(Properties properties, Tag document) {
        var canvas = sheet.canvas();
        var pages = sheet.pages();
        var tint = Color.decode(properties.tint());
        canvas.decoration(() -> canvas.fill(0, 0, Style.PAGE_WIDTH, BAND, tint));

        pages.down(BAND - 52 - pages.y());
        sheet.set(document.child("P"), properties.agreement(), Style.COVER_STRONG.in(Style.PAPER));
        pages.down(TITLE - pages.y());
        var title = sheet.breaker().title(properties.title(), Style.COVER_TITLE);
        sheet.set(document.child("Title"), title, Style.COVER_TITLE, Style.SIDE);
        pages.down(14);
        var y = pages.y();
        canvas.decoration(() -> canvas.rule(Style.SIDE, y, RULE_LENGTH, 2, tint));
        pages.down(18);
        sheet.set(document.child("P"), properties.subject(), Style.COVER_LINE);
        pages.down(26);
        for (var line : properties.coverLines()) {
            sheet.set(document.child("P"), line, Style.BODY);
            pages.down(6);
        }

        pages.down(Math.max(26, Style.PAGE_HEIGHT - Style.BOTTOM - 60 - pages.y()));
        sheet.set(document.child("P"), properties.author(), Style.COVER_STRONG);
        sheet.set(
                document.child("P"),
                properties.state() + " · " + DanishFormat.date(properties.created().toLocalDate()),
                Style.COVER_LINE);
    }
}
