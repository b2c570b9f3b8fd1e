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

    private final Sheet sheet;

    TextWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The room a paragraph needs to stand on one page. */
    float height(Paragraph paragraph) {
        return lines(paragraph, Style.TEXT).size() * Style.BODY.leading() + BELOW_PARAGRAPH;
    }

    void write(Paragraph paragraph, Tag parent) {
        set(lines(paragraph, Style.TEXT), parent.child("P"), Style.SIDE);
        sheet.pages().space(BELOW_PARAGRAPH);
    }

    void write(Note note, Tag parent) {
        var lines = sheet.breaker().lines(note.text(), Style.SMALL, Style.TEXT);
        sheet.set(parent.child("P"), lines, Style.SMALL, Style.SIDE);
        sheet.pages().space(BELOW_PARAGRAPH);
    }

    void write(Bullets bullets, Tag parent) {
        var list = parent.child("L").bulleted();
        for (var point : bullets.points()) {
            var lines = lines(point, Style.TEXT - INDENT);
            sheet.begin(lines, Style.BODY);
            var item = list.child("LI");
            bullet(item.child("Lbl"));
            set(lines, item.child("LBody").child("P"), Style.SIDE + INDENT);
            sheet.pages().space(BELOW_POINT);
        }
        sheet.pages().space(BELOW_PARAGRAPH);
    }

    private void bullet(Tag label) {
        var canvas = sheet.canvas();
        var baseline = sheet.baseline(Style.BODY);
        canvas.tagged(label, () -> canvas.text("•", Style.BODY, Style.SIDE, baseline));
    }

    private List<Line> lines(Paragraph paragraph, float width) {
        var runs = paragraph.content().stream().map(TextWriter::words).toList();
        return sheet.breaker().lines(runs, width);
    }

    private void set(List<Line> lines, Tag tag, float x) {
        if (lines.stream().noneMatch(Line::hasLink)) {
            sheet.set(tag, lines, Style.BODY, x);
        } else {
            var text = new LinkedText(sheet, tag, x);
            sheet.flow(lines, Style.BODY, here -> here.forEach(text::set));
        }
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
