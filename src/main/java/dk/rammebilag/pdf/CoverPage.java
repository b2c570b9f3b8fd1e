package dk.rammebilag.pdf;

import dk.rammebilag.document.Look;
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

    /** What must stay blank between the foot and the logo. */
    private static final float GUTTER = 14;

    private final Press press;

    CoverPage(Press press) {
        this.press = press;
    }

    void write(Properties properties, Optional<Look.Logo> logo, Tag tag) {
        var canvas = press.canvas();
        var pages = press.pages();
        var tint = Color.decode(properties.tint());
        canvas.decoration(() -> canvas.pen().fill(0, 0, Style.PAGE_WIDTH, BAND, tint));

        pages.down(BAND - 52 - pages.y());
        press.set(
                tag.child("P"), properties.agreement(), press.type().coverStrong().in(Style.PAPER));
        pages.down(TITLE - pages.y());
        var title = press.breaker().title(properties.title(), press.type().coverTitle());
        press.set(tag.child("Title"), title, press.type().coverTitle(), Style.SIDE);
        pages.down(14);
        var y = pages.y();
        canvas.decoration(() -> canvas.rule(Style.SIDE, y, RULE_LENGTH, 2, tint));
        pages.down(18);
        press.set(tag.child("P"), properties.subject(), press.type().coverLine());
        pages.down(26);
        for (var line : properties.coverLines()) {
            press.set(tag.child("P"), line, press.type().body());
            pages.down(6);
        }

        var numbers = numbers(properties);
        var foot = FOOT + (numbers.isEmpty() ? 0 : press.type().coverLine().leading());
        pages.down(Math.max(26, Style.PAGE_HEIGHT - Style.BOTTOM - foot - pages.y()));
        var width = Style.MEASURE - (logo.isEmpty() ? 0 : LogoWriter.WIDTH + GUTTER);
        foot(properties.author(), press.type().coverStrong(), width, tag);
        foot(
                properties.state() + " · " + DanishFormat.date(properties.created().toLocalDate()),
                press.type().coverLine(),
                width,
                tag);
        if (!numbers.isEmpty()) {
            foot(numbers, press.type().coverLine(), width, tag);
        }
        logo.ifPresent(picture -> new LogoWriter(canvas).write(picture, tag));
    }

    /** What stands to the left of the logo. */
    private void foot(String text, Style.Text style, float width, Tag tag) {
        press.set(tag.child("P"), press.breaker().lines(text, style, width), style, Style.SIDE);
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
