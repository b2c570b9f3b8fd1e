package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;
import dk.rammebilag.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads running text: words, emphasis, links and names to be filled in. */
record RunReader(TemplateText template, Names names) {

    private static final Pattern STRAY = Pattern.compile("[{}]");

    /** The runs of a node's children. */
    List<Run> runs(Node parent) {
        var runs = new ArrayList<Run>();
        collect(parent, Inline.Plain::new, runs);
        return runs;
    }

    private void collect(Node parent, Function<String, Inline> style, List<Run> runs) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words(text, style, runs);
                case SoftLineBreak _, HardLineBreak _ -> runs.add(new Run.Words(style.apply(" ")));
                case StrongEmphasis strong -> collect(strong, Inline.Strong::new, runs);
                case Emphasis emphasis -> collect(emphasis, Inline.Emphasis::new, runs);
                case Link link ->
                        collect(link, words -> new Inline.Link(words, link.getDestination()), runs);
                default -> names.faults().add(template.place(parent), "inline");
            }
        }
    }

    private void words(Text text, Function<String, Inline> style, List<Run> runs) {
        var literal = text.getLiteral();
        var matcher = Token.PATTERN.matcher(literal);
        var end = 0;
        while (matcher.find()) {
            plain(text, end, literal.substring(end, matcher.start()), style, runs);
            token(template.place(text, matcher.group(), matcher.start()), matcher.group(1))
                    .ifPresent(expression -> runs.add(new Run.Filled(expression, style)));
            end = matcher.end();
        }
        plain(text, end, literal.substring(end), style, runs);
    }

    private void plain(
            Text node, int index, String words, Function<String, Inline> style, List<Run> runs) {
        var brace = STRAY.matcher(words);
        if (brace.find()) {
            var place = template.place(node, brace.group(), index + brace.start());
            names.faults().add(place, "brace");
        } else if (!words.isEmpty()) {
            runs.add(new Run.Words(style.apply(words)));
        }
    }

    private Optional<Expression> token(Place place, String between) {
        var token = Token.of(between);
        if (token.directive().isPresent()) {
            names.faults().add(place, "alone", token.head());
            return Optional.empty();
        }
        return names.expression(place, between.strip());
    }
}
