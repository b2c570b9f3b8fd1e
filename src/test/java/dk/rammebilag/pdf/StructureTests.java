package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a screen reader finds in a document with every kind of block. */
class StructureTests {

    private static final Path GOLDEN = Path.of("src/test/resources/pdf/structure.txt");

    /** To change what is expected, look at what was found and copy it. */
    @Test
    void everyBlockIsReadInOrder() throws IOException {
        var found = new PdfFile(Rendered.pdf(SampleDocument.of(3))).structure().outline();
        Files.writeString(Path.of("target/structure.txt"), found);
        assertThat(found).isEqualTo(Files.readString(GOLDEN));
    }
}
