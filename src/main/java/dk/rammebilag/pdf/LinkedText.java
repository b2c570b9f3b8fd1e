package dk.rammebilag.pdf;

import dk.rammebilag.document.Inline;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAction;

/**
 * Sets the lines of a paragraph with links. An element holds text or elements, so beside a link the
 * other words need an element of their own; one that goes on in the next line stays one.
 */
final class LinkedText {

    private static final float BELOW_BASELINE = 1.5f;

    private final Press press;
    private final Tag paragraph;
    private final float x;
    private @Nullable Open open;

    LinkedText(Press press, Tag paragraph, float x) {
        this.press = press;
        this.paragraph = paragraph;
        this.x = x;
    }

    /** The element that was written to last. */
    private record Open(Words words, Tag tag) {}

    void set(Line line) {
        var canvas = press.canvas();
        var baseline = press.baseline(press.type().body());
        var left = x;
        for (var run : line.words()) {
            var at = left;
            var tag = tag(run);
            canvas.tagged(tag, () -> canvas.text(run.text(), run.style(), at, baseline));
            if (run.link() != null) {
                lead(run, run.link(), tag, at, baseline);
            }
            left += press.fonts().width(run.text(), run.style());
        }
        press.pages().down(press.type().body().leading());
    }

    private Tag tag(Words run) {
        var last = open;
        var tag =
                last != null && run.continues(last.words())
                        ? last.tag()
                        : paragraph.child(run.link() == null ? "Span" : "Link");
        open = new Open(run, tag);
        return tag;
    }

    private void lead(Words run, Inline.Link link, Tag tag, float left, float baseline) {
        var canvas = press.canvas();
        var width = press.fonts().width(run.text().stripTrailing(), run.style());
        canvas.decoration(() ->
                canvas.rule(left, baseline + BELOW_BASELINE, width, 0.5f, press.type().region()));
        canvas.link(
                tag,
                new PdfAction(link.uri()),
                link.text(),
                left,
                press.pages().y(),
                width,
                press.type().body().leading());
    }
}
