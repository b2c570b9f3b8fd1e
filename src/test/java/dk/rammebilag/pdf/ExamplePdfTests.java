package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bilag of the example: what a checker sees, and what it does not. */
class ExamplePdfTests {

    private static final Path LOOK_HERE = Path.of("target/pdf");

    @TestFactory
    Stream<DynamicTest> everyBilagIsAccessibleAndArchivable() throws IOException {
        Files.createDirectories(LOOK_HERE);
        return ExampleRun.documents().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(String name, Document document) throws IOException {
        var pdf = Rendered.pdf(document);
        Files.write(LOOK_HERE.resolve(name), pdf);
        assertThat(
                        document.attachments().isEmpty()
                                ? VeraPdf.faults(pdf)
                                : VeraPdf.faultsWithAttachments(pdf))
                .isEmpty();
        var file = new PdfFile(pdf);
        var structure = file.structure();
        StructureRules.check(structure);
        PageRules.check(structure);
        PageRules.textsKeepApart(file);
        PageRules.wordsAreWhole(file);
        assertThat(Spoken.of(structure)).isEqualTo(Spoken.of(document));
    }
}
