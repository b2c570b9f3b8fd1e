package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.pdf.TaggedPdf.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What somebody hears who listens to the document. */
class StructureTests {

    @Test
    void theTreeHoldsEveryBlockInReadingOrder() {
        var tree = new StringBuilder();
        print(Rendering.of(SampleDocument.of(3)).root(), "", tree);
        assertThat(tree.toString()).isEqualTo(expected());
    }

    /** Elements that hold only words stand on the line of the one that holds them. */
    private static void print(Element element, String indent, StringBuilder tree) {
        tree.append(indent).append(line(element));
        if (element.children().stream().allMatch(child -> child.children().isEmpty())
                && element.children().size() > 1
                && !element.role().equals("Document")
                && !element.role().equals("Sect")) {
            tree.append(
                    element.children().stream()
                            .map(StructureTests::line)
                            .collect(Collectors.joining(" | ", ": ", "\n")));
        } else {
            tree.append('\n');
            element.children().forEach(child -> print(child, indent + "  ", tree));
        }
    }

    private static String line(Element element) {
        return element.role()
                + (element.attributes().isEmpty() ? "" : element.attributes())
                + (element.text().isEmpty() ? "" : " «" + element.text() + "»");
    }

    private static String expected() {
        try (var in =
                Objects.requireNonNull(StructureTests.class.getResourceAsStream("structure.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
