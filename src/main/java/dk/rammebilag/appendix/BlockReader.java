package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;
import dk.rammebilag.appendix.TemplateText.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reads the blocks of one template into pieces; what cannot be used it reports.
 *
 * @param template the template
 * @param directives what its directives stand for
 * @param include what stands for an include
 */
record BlockReader(TemplateText template, Directives directives, Include include) {

    private static final int DEEPEST = 3;

    /** What stands for an include. */
    interface Include {

        /** The pieces of the template that one at that place includes by name. */
        List<Placed> pieces(Place place, String key);
    }

    /** All pieces, in reading order. */
    List<Placed> pieces() {
        return children(template.markdown()).flatMap(this::block).toList();
    }

    private Stream<Placed> block(Node node) {
        return switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> Stream.of(placed(list, new Piece.Points(points(list))));
            case BlockQuote quote ->
                    paragraphs(quote).map(p -> placed(p, new Piece.Remark(runs(p))));
            case HtmlBlock html when html.getLiteral().startsWith("<!--") -> Stream.empty();
            default -> fault(template.place(node), "block");
        };
    }

    private Stream<Placed> heading(Heading heading) {
        if (heading.getLevel() > DEEPEST) {
            return fault(template.place(heading), "deep");
        }
        var runs = runs(heading);
        for (var run : runs) {
            if (run instanceof Run.Filled(var expression, _) && !expression.alwaysKnown()) {
                return fault(template.place(heading), "heading");
            }
        }
        return Stream.of(placed(heading, new Piece.Title(heading.getLevel(), runs)));
    }

    private Stream<Placed> paragraph(Paragraph paragraph) {
        var lines = template.lines(paragraph);
        return lines.stream().allMatch(line -> Token.directiveAlone(line.text()).isPresent())
                ? lines.stream().flatMap(this::directive)
                : Stream.of(placed(paragraph, new Piece.Text(runs(paragraph))));
    }

    private Stream<Placed> directive(Line line) {
        var token = Token.directiveAlone(line.text()).orElseThrow();
        var found = token.directive();
        if (found.isEmpty()) {
            directives
                    .names()
                    .faults()
                    .unknown(
                            line.place(),
                            "directive",
                            token.head(),
                            Word.written(Directive.values()));
            return Stream.empty();
        }
        if (found.get() == Directive.INCLUDE) {
            return directives.single(line.place(), Directive.INCLUDE, token.arguments())
                    ? include.pieces(line.place(), token.arguments().getFirst()).stream()
                    : Stream.empty();
        }
        return directives
                .piece(line.place(), found.get(), token.arguments())
                .map(piece -> new Placed(line.place(), piece))
                .stream();
    }

    private List<List<Run>> points(BulletList list) {
        return children(list).flatMap(this::paragraphs).map(this::runs).toList();
    }

    /** The paragraphs within a point or a remark, which hold nothing else. */
    private Stream<Paragraph> paragraphs(Node parent) {
        var found = new ArrayList<Paragraph>();
        children(parent)
                .forEach(child -> {
                    if (child instanceof Paragraph paragraph) {
                        found.add(paragraph);
                    } else {
                        fault(template.place(child), "nested");
                    }
                });
        return found.stream();
    }

    private List<Run> runs(Node node) {
        return new RunReader(template, directives.names()).runs(node);
    }

    private Placed placed(Node node, Piece piece) {
        return new Placed(template.place(node), piece);
    }

    private Stream<Placed> fault(Place place, String key) {
        directives.names().faults().add(place, key);
        return Stream.empty();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(
                        Optional.ofNullable(parent.getFirstChild()),
                        Optional::isPresent,
                        child -> child.map(Node::getNext))
                .flatMap(Optional::stream);
    }
}
