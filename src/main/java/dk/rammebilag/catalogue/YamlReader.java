package dk.rammebilag.catalogue;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads one YAML document into a {@link Tree}. Only the node graph is made, never an object, so a
 * tag in the file cannot create anything; blocks cannot be reused by alias, so a file cannot grow.
 */
final class YamlReader {

    private static final int DEEPEST = 20;

    private final String text;
    private final Place file;
    private final Problems problems;

    private YamlReader(String text, Place file, Problems problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
    }

    /** The mapping the document consists of; empty, and reported, when it is not one. */
    static Optional<Tree.Fields> read(String text, Place file, Problems problems) {
        return new YamlReader(text, file, problems).read();
    }

    private Optional<Tree.Fields> read() {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setNestingDepthLimit(DEEPEST);
            var root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return Optional.of(fields(mapping));
            }
            problems.report(file, "catalogue.yaml.root");
        } catch (MarkedYAMLException e) {
            var advice = SyntaxAdvice.on(e);
            problems.report(advice.look(e).map(this::place).orElse(file), advice.message());
        } catch (ReaderException e) {
            var before = text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
            problems.report(file.line((int) before + 1), "catalogue.yaml.character");
        } catch (YAMLException e) {
            problems.report(file, SyntaxAdvice.on(e).message());
        }
        return Optional.empty();
    }

    private Tree tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> fields(mapping);
            case SequenceNode sequence ->
                    new Tree.Items(
                            place(node), sequence.getValue().stream().map(this::tree).toList());
            case ScalarNode scalar when Tag.NULL.equals(scalar.getTag()) ->
                    new Tree.Nothing(place(node));
            case ScalarNode scalar -> new Tree.Text(place(node), scalar.getValue().strip());
            default -> throw new IllegalStateException("a node of no kind: " + node.getNodeId());
        };
    }

    private Tree.Fields fields(MappingNode mapping) {
        var entries = new LinkedHashMap<String, Tree.Entry>();
        for (var pair : mapping.getValue()) {
            var place = place(pair.getKeyNode());
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                problems.report(place, "catalogue.yaml.key");
                continue;
            }
            var entry = new Tree.Entry(place, tree(pair.getValueNode()));
            var earlier = entries.putIfAbsent(key.getValue(), entry);
            if (earlier != null) {
                problems.report(
                        place,
                        "catalogue.yaml.duplicate",
                        key.getValue(),
                        Integer.toString(earlier.key().line()));
            }
        }
        return new Tree.Fields(place(mapping), entries);
    }

    private Place place(Node node) {
        return place(node.getStartMark());
    }

    private Place place(Mark mark) {
        return new Place(file.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
