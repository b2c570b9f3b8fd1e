package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.document.Document;
import dk.rammebilag.document.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfRendererTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void everyBlockIsAccessibleAndArchivable() throws IOException {
        var pdf = render(SampleDocument.of(200));
        Files.write(Path.of("target", "sample.pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void sameDocumentSameBytesOnAnyThread() {
        var document = SampleDocument.of(40);
        var once = render(document);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> render(document)))
                .allMatch(bytes -> java.util.Arrays.equals(bytes, once));
    }

    @Test
    void aCharacterTheFontLacksIsNotDropped() {
        assertThatThrownBy(() -> render(SampleDocument.of(Paragraph.of("漢"))))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+6F22");
    }

    private static byte[] render(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            RENDERER.render(document, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
