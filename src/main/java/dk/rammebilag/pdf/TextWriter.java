package dk.rammebilag.pdf;

import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Paragraph;
import java.util.List;

/** Sets paragraphs, points and notes. */
final class TextWriter {

    private static final float BELOW_PARAGRAPH = 7;
    private static final float BELOW_POINT = 3;
    private static final float INDENT = 14;
    private static final String BULLET = "•";

    private final Sheet sheet;

    TextWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(Paragraph paragraph, Tag parent) {
        set(paragraph, lines(paragraph, Style.TEXT), parent.child("P"), Style.SIDE);
        sheet.pages().down(BELOW_PARAGRAPH);
    }

    void write(Note note, Tag parent) {
        var lines = sheet.breaker().lines(note.text(), Style.SMALL, Style.TEXT);
        sheet.set(parent.child("P"), lines, Style.SMALL, Style.SIDE);
        sheet.pages().down(BELOW_PARAGRAPH);
    }

    void write(Bullets bullets, Tag parent) {
        var list = parent.child("L").bulleted();
        for (var point : bullets.points()) {
            var lines = lines(point, Style.TEXT - INDENT);
            sheet.makeRoom(lines.size(), Style.BODY);
            var item = list.child("LI");
            sheet.canvas().tagged(item.child("Lbl"), this::drawBullet);
            set(point, lines, item.child("LBody").child("P"), Style.SIDE + INDENT);
            sheet.pages().down(BELOW_POINT);
        }
        sheet.pages().down(BELOW_PARAGRAPH - BELOW_POINT);
    }

    private void drawBullet() {
        sheet.canvas().text(BULLET, Style.BODY, Style.SIDE, sheet.baseline(Style.BODY));
    }

    private void set(Paragraph paragraph, List<Line> lines, Tag tag, float x) {
        if (paragraph.content().stream().anyMatch(Inline.Link.class::isInstance)) {
            var text = new LinkedText(sheet, tag, x);
            sheet.flow(lines, Style.BODY, here -> here.forEach(text::set));
        } else {
            sheet.set(tag, lines, Style.BODY, x);
        }
    }

    private List<Line> lines(Paragraph paragraph, float width) {
        var runs = paragraph.content().stream().map(TextWriter::words).toList();
        return sheet.breaker().lines(runs, width);
    }

    private static Words words(Inline inline) {
        return switch (inline) {
            case Inline.Plain plain -> Words.of(plain.text(), Style.BODY);
            case Inline.Strong strong -> Words.of(strong.text(), Style.BODY.in(Face.BOLD));
            case Inline.Emphasis emphasis -> Words.of(emphasis.text(), Style.BODY.in(Face.ITALIC));
            case Inline.Link link -> new Words(link.text(), Style.BODY.in(Style.REGION), link);
        };
    }
}
