package dk.rammebilag.catalogue;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What to tell a reader of Danish about a fault the YAML parser found and names in English.
 *
 * @param said part of what SnakeYAML says
 * @param message the key of the message that goes with it
 * @param begins whether the reader should look where the faulty part begins, not where the parser
 *     gave up
 */
record SyntaxAdvice(String said, String message, boolean begins) {

    /** The first that fits is taken. */
    private static final List<SyntaxAdvice> KNOWN =
            List.of(
                    new SyntaxAdvice("'\\t(TAB)'", "catalogue.yaml.tab", false),
                    new SyntaxAdvice("mapping values are not", "catalogue.yaml.colon", false),
                    new SyntaxAdvice("find expected ':'", "catalogue.yaml.nocolon", true),
                    new SyntaxAdvice("scanning a quoted", "catalogue.yaml.quote", true),
                    new SyntaxAdvice("parsing a flow", "catalogue.yaml.bracket", true),
                    new SyntaxAdvice("expected <block end>", "catalogue.yaml.indent", false),
                    new SyntaxAdvice("scanning an alias", "catalogue.yaml.alias", true),
                    new SyntaxAdvice("scanning an anchor", "catalogue.yaml.alias", true),
                    new SyntaxAdvice("undefined alias", "catalogue.yaml.alias", false),
                    new SyntaxAdvice("aliases for non-scalar", "catalogue.yaml.alias", false),
                    new SyntaxAdvice("Nesting Depth", "catalogue.yaml.depth", false),
                    new SyntaxAdvice("exceeds the limit", "catalogue.yaml.size", false),
                    new SyntaxAdvice("a single document", "catalogue.yaml.documents", false));

    private static final SyntaxAdvice OTHER = new SyntaxAdvice("", "catalogue.yaml.syntax", false);

    /** The advice for a fault. */
    static SyntaxAdvice on(YAMLException fault) {
        var said =
                fault instanceof MarkedYAMLException marked
                        ? marked.getContext() + " " + marked.getProblem()
                        : String.valueOf(fault.getMessage());
        return KNOWN.stream()
                .filter(known -> said.contains(known.said()))
                .findFirst()
                .orElse(OTHER);
    }

    /** Where the reader should look; empty when only the file is known. */
    Optional<Mark> look(MarkedYAMLException fault) {
        var gaveUp = Optional.ofNullable(fault.getProblemMark());
        var began = Optional.ofNullable(fault.getContextMark());
        return begins ? began.or(() -> gaveUp) : gaveUp.or(() -> began);
    }
}
