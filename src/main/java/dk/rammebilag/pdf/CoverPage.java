package dk.rammebilag.pdf;

import dk.rammebilag.document.Properties;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.awt.Color;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets the cover: the title under a band of the area's colour, and what the document rests on. */
final class CoverPage {

    /** How far down the band of colour reaches. */
    static final float BAND = 190;

    private static final float TITLE = 250;
    private static final float RULE_LENGTH = 56;
    private static final float FOOT = 60;

    private final Press press;

    CoverPage(Press press) {
        this.press = press;
    }

    void write(Properties properties, Tag document) {
        var canvas = press.canvas();
        var pages = press.pages();
        var tint = Color.decode(properties.tint());
        canvas.decoration(() -> canvas.pen().fill(0, 0, Style.PAGE_WIDTH, BAND, tint));

        pages.down(BAND - 52 - pages.y());
        press.set(document.child("P"), properties.agreement(), Style.COVER_STRONG.in(Style.PAPER));
        pages.down(TITLE - pages.y());
        var title = press.breaker().title(properties.title(), Style.COVER_TITLE);
        press.set(document.child("Title"), title, Style.COVER_TITLE, Style.SIDE);
        pages.down(14);
        var y = pages.y();
        canvas.decoration(() -> canvas.rule(Style.SIDE, y, RULE_LENGTH, 2, tint));
        pages.down(18);
        press.set(document.child("P"), properties.subject(), Style.COVER_LINE);
        pages.down(26);
        for (var line : properties.coverLines()) {
            press.set(document.child("P"), line, Style.BODY);
            pages.down(6);
        }

        var numbers = numbers(properties);
        var foot = FOOT + (numbers.isEmpty() ? 0 : Style.COVER_LINE.leading());
        pages.down(Math.max(26, Style.PAGE_HEIGHT - Style.BOTTOM - foot - pages.y()));
        press.set(document.child("P"), properties.author(), Style.COVER_STRONG);
        press.set(
                document.child("P"),
                properties.state() + " · " + DanishFormat.date(properties.created().toLocalDate()),
                Style.COVER_LINE);
        if (!numbers.isEmpty()) {
            press.set(document.child("P"), numbers, Style.COVER_LINE);
        }
    }

    /** Which version it is and where it is filed, as far as that is known. */
    private static String numbers(Properties properties) {
        return Stream.of(
                        numbered("pdf.version", properties.version()),
                        numbered("pdf.journal", properties.journal()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> numbered(String key, String number) {
        return Optional.of(number).filter(n -> !n.isEmpty()).map(n -> Messages.text(key, n));
    }
}
