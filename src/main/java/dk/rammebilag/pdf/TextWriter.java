package dk.rammebilag.pdf;

import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Paragraph;
import java.util.List;
import org.openpdf.text.pdf.PdfAction;

/** Sets paragraphs, points and notes. */
final class TextWriter {

    private static final float BELOW_PARAGRAPH = 7;
    private static final float BELOW_POINT = 3;
    private static final float INDENT = 14;

    private final Sheet sheet;

    TextWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(Paragraph paragraph, Tag parent) {
        set(paragraph.content(), parent.child("P"), Style.SIDE, Style.MEASURE);
        sheet.pages().down(BELOW_PARAGRAPH);
    }

    void write(Note note, Tag parent) {
        sheet.set(parent.child("P"), note.text(), Style.SMALL);
        sheet.pages().down(BELOW_PARAGRAPH);
    }

    void write(Bullets bullets, Tag parent) {
        var list = parent.child("L").bulleted();
        for (var point : bullets.points()) {
            sheet.pages().need(Style.BODY.leading());
            var item = list.child("LI");
            sheet.canvas()
                    .tagged(
                            item.child("Lbl"),
                            () ->
                                    sheet.canvas()
                                            .text(
                                                    "•",
                                                    Style.BODY,
                                                    Style.SIDE,
                                                    sheet.baseline(Style.BODY)));
            set(
                    point.content(),
                    item.child("LBody").child("P"),
                    Style.SIDE + INDENT,
                    Style.MEASURE - INDENT);
            sheet.pages().down(BELOW_POINT);
        }
        sheet.pages().down(BELOW_PARAGRAPH - BELOW_POINT);
    }

    private void set(List<Inline> content, Tag tag, float x, float width) {
        var runs = content.stream().map(TextWriter::words).toList();
        var lines = sheet.breaker().lines(runs, width);
        if (runs.stream().allMatch(run -> run.uri().isEmpty())) {
            keepTogether(lines);
            sheet.set(tag, lines, Style.BODY, x);
        } else {
            lines.forEach(line -> setWithLinks(line, tag, x));
        }
    }

    /** No line of a paragraph stands alone at the end or the beginning of a page. */
    private void keepTogether(List<Line> lines) {
        sheet.pages().need(Math.min(lines.size(), 2) * Style.BODY.leading());
    }

    /** An element holds text or elements: beside a link the other words need one of their own. */
    private void setWithLinks(Line line, Tag tag, float x) {
        sheet.pages().need(Style.BODY.leading());
        var canvas = sheet.canvas();
        var baseline = sheet.baseline(Style.BODY);
        var at = x;
        for (var run : line.words()) {
            var left = at;
            var isLink = !run.uri().isEmpty();
            var child = tag.child(isLink ? "Link" : "Span");
            canvas.tagged(child, () -> canvas.text(run.text(), run.style(), left, baseline));
            var width = sheet.fonts().width(run.text(), run.style());
            if (isLink) {
                canvas.decoration(
                        () -> canvas.rule(left, baseline + 1.5f, width, 0.5f, Style.REGION));
                canvas.link(
                        child,
                        new PdfAction(run.uri()),
                        run.text().strip(),
                        left,
                        sheet.pages().y(),
                        width,
                        Style.BODY.leading());
            }
            at += width;
        }
        sheet.pages().down(Style.BODY.leading());
    }

    private static Words words(Inline inline) {
        return switch (inline) {
            case Inline.Plain plain -> Words.of(plain.text(), Style.BODY);
            case Inline.Strong strong -> Words.of(strong.text(), Style.BODY.in(Face.BOLD));
            case Inline.Emphasis emphasis -> Words.of(emphasis.text(), Style.BODY.in(Face.ITALIC));
            case Inline.Link link ->
                    new Words(link.text(), Style.BODY.in(Style.REGION), link.uri());
        };
    }
}
