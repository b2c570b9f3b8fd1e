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

    private final Press press;

    TextWriter(Press press) {
        this.press = press;
    }

    /** The room a paragraph takes. */
    List<Stretch> stretches(Paragraph paragraph) {
        return List.of(body(lines(paragraph, Style.TEXT), BELOW_PARAGRAPH));
    }

    /** The room each of some points takes. */
    List<Stretch> stretches(Bullets bullets) {
        return bullets.points().stream()
                .map(point -> body(lines(point, Style.TEXT - INDENT), BELOW_POINT))
                .toList();
    }

    /** The room a note takes. */
    List<Stretch> stretches(Note note) {
        var lines = lines(note).size();
        return List.of(new Stretch(lines, press.type().small().leading(), BELOW_PARAGRAPH));
    }

    private Stretch body(List<Line> lines, float below) {
        return new Stretch(lines.size(), press.type().body().leading(), below);
    }

    void write(Paragraph paragraph, Tag parent) {
        set(lines(paragraph, Style.TEXT), parent.child("P"), Style.SIDE);
        press.pages().space(BELOW_PARAGRAPH);
    }

    void write(Note note, Tag parent) {
        press.set(parent.child("P"), lines(note), press.type().small(), Style.SIDE);
        press.pages().space(BELOW_PARAGRAPH);
    }

    void write(Bullets bullets, Tag parent) {
        var list = parent.child("L").bulleted();
        for (var point : bullets.points()) {
            var lines = lines(point, Style.TEXT - INDENT);
            press.begin(lines, press.type().body());
            var item = list.child("LI");
            bullet(item.child("Lbl"));
            set(lines, item.child("LBody").child("P"), Style.SIDE + INDENT);
            press.pages().space(BELOW_POINT);
        }
        press.pages().space(BELOW_PARAGRAPH);
    }

    private void bullet(Tag label) {
        var canvas = press.canvas();
        var baseline = press.baseline(press.type().body());
        canvas.tagged(label, () -> canvas.text("•", press.type().body(), Style.SIDE, baseline));
    }

    private List<Line> lines(Note note) {
        return press.breaker().lines(note.text(), press.type().small(), Style.TEXT);
    }

    private List<Line> lines(Paragraph paragraph, float width) {
        var runs = paragraph.content().stream().map(this::words).toList();
        return press.breaker().lines(runs, width);
    }

    private void set(List<Line> lines, Tag tag, float x) {
        if (lines.stream().noneMatch(Line::hasLink)) {
            press.set(tag, lines, press.type().body(), x);
        } else {
            var text = new LinkedText(press, tag, x);
            press.flow(lines, press.type().body(), here -> here.forEach(text::set));
        }
    }

    private Words words(Inline inline) {
        return switch (inline) {
            case Inline.Plain plain -> Words.of(plain.text(), press.type().body());
            case Inline.Strong strong -> Words.of(strong.text(), press.type().body().in(Face.BOLD));
            case Inline.Emphasis emphasis ->
                    Words.of(emphasis.text(), press.type().body().in(Face.ITALIC));
            case Inline.Link link ->
                    new Words(link.text(), press.type().body().in(press.type().region()), link);
        };
    }
}
