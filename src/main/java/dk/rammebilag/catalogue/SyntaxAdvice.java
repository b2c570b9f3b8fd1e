package dk.rammebilag.catalogue;

import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What to tell a reader of Danish about a fault the YAML parser found and names in English. */
final class SyntaxAdvice {

    private record Known(String said, String key) {}

    /** What SnakeYAML says, and the message that goes with it; the first that fits. */
    private static final List<Known> KNOWN =
            List.of(
                    new Known("'\\t(TAB)'", "catalogue.yaml.tab"),
                    new Known("mapping values are not allowed", "catalogue.yaml.colon"),
                    new Known("could not find expected ':'", "catalogue.yaml.nocolon"),
                    new Known("found unexpected end of stream", "catalogue.yaml.quote"),
                    new Known("expected <block end>", "catalogue.yaml.indent"),
                    new Known("undefined alias", "catalogue.yaml.alias"),
                    new Known("aliases for non-scalar", "catalogue.yaml.alias"),
                    new Known("Nesting Depth", "catalogue.yaml.depth"),
                    new Known("exceeds the limit", "catalogue.yaml.size"),
                    new Known("expected a single document", "catalogue.yaml.documents"));

    private SyntaxAdvice() {}

    /** The key of the message that says what to look for. */
    static String of(YAMLException fault) {
        var said =
                fault instanceof MarkedYAMLException marked
                        ? marked.getContext() + " " + marked.getProblem()
                        : String.valueOf(fault.getMessage());
        return KNOWN.stream()
                .filter(known -> said.contains(known.said()))
                .map(Known::key)
                .findFirst()
                .orElse("catalogue.yaml.syntax");
    }
}
