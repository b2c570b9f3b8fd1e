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

    @TestFactory
    Stream<DynamicTest> everyBilagIsAccessibleAndArchivable() throws IOException {
        Files.createDirectories(Path.of("target/pdf"));
        return ExampleRun.documents().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(
                                entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(String name, Document document) throws IOException {
        var pdf = Rendered.pdf(document);
        Files.write(Path.of("target/pdf", name), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }
}
