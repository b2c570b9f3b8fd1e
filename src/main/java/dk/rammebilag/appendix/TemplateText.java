package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A template as text: knows where everything stood.
 *
 * @param file its name in faults
 * @param lines its lines
 */
record TemplateText(String file, List<String> lines) {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    static TemplateText of(String file, String text) {
        var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new TemplateText(file, withoutMark.lines().toList());
    }

    /** The text as a tree of Markdown. */
    Node markdown() {
        return PARSER.parse(String.join("\n", lines));
    }

    /** Where a node begins. */
    Place place(Node node) {
        var span = node.getSourceSpans().getFirst();
        return new Place(file, span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    /**
     * Where something written stands within a node of one line.
     *
     * @param written as in the file
     * @param index where it stands in the node's text, which is shorter than the line where the
     *     file has escapes
     */
    Place place(Node node, String written, int index) {
        var span = node.getSourceSpans().getFirst();
        var column = lines.get(span.getLineIndex()).indexOf(written, span.getColumnIndex() + index);
        return column < 0 ? place(node) : new Place(file, span.getLineIndex() + 1, column + 1);
    }

    /** The lines of a node, without what stands left of it. */
    List<Line> lines(Node node) {
        return node.getSourceSpans().stream()
                .map(span ->
                        new Line(
                                lines.get(span.getLineIndex()).substring(span.getColumnIndex()),
                                new Place(
                                        file, span.getLineIndex() + 1, span.getColumnIndex() + 1)))
                .toList();
    }

    /** A line, and where its text begins. */
    record Line(String text, Place place) {}
}
