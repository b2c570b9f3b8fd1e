package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PdfRendererTests {

    @Test
    void everyBlockIsAccessibleAndArchivable() throws IOException {
        var pdf = Rendering.bytes(SampleDocument.of(200));
        Files.write(Path.of("target", "sample.pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void theCheckSeesAHeadingThatIsSkipped() {
        var skipping = SampleDocument.of(new Heading(1, "Mål"), new Heading(3, "Alder"));
        assertThat(VeraPdf.faults(Rendering.bytes(skipping)))
                .singleElement()
                .asString()
                .contains("7.4.2-1");
    }

    @Test
    void sameDocumentSameBytesFromManyThreads() throws InterruptedException, ExecutionException {
        var document = SampleDocument.of(40);
        var once = Rendering.bytes(document);
        Callable<byte[]> rendering = () -> Rendering.bytes(document);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var bytes : threads.invokeAll(Collections.nCopies(16, rendering))) {
                assertThat(bytes.get()).isEqualTo(once);
            }
        }
    }

    @Test
    void aCharacterTheFontLacksIsNotDropped() {
        var text = "Tegnet 漢 findes ikke";
        assertThatThrownBy(() -> Rendering.bytes(SampleDocument.of(Paragraph.of(text))))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContainingAll("漢", "U+6F22", text, "Skriv");
    }

    @Test
    void aLinkOverTwoLinesIsOneLink() {
        var words = "Læs mere om aftalen og dens bilag ".repeat(3).strip();
        var link = new Inline.Link(words, "https://example.dk/aftale");
        var document = SampleDocument.of(new Paragraph(List.of(link, new Inline.Plain("."))));
        var links = Rendering.of(document).all("Link");
        assertThat(links).extracting(TaggedPdf.Element::text).containsExactly(words);
        assertThat(VeraPdf.faults(Rendering.bytes(document))).isEmpty();
    }
}
