package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTests {

    @Test
    void everyBlockIsAccessibleAndArchivable() throws IOException {
        var document = SampleDocument.of(200);
        var pdf = Rendered.pdf(document);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        var structure = new PdfFile(pdf).structure();
        StructureRules.check(structure);
        PageRules.check(structure);
        assertThat(Spoken.of(structure)).isEqualTo(Spoken.of(document));
    }

    /** Wherever on a page a heading, a text and a table come to stand. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 19, 60})
    void nothingIsSplitThatBelongsTogether(int rows) throws IOException {
        for (int above = 4; above < 34; above++) {
            var blocks = new ArrayList<Block>();
            blocks.add(new Heading(1, "Fyld"));
            blocks.addAll(Collections.nCopies(above, Paragraph.of("Fyld")));
            blocks.add(new Heading(2, "Afsnit"));
            blocks.add(new Heading(3, "Underafsnit"));
            blocks.add(Paragraph.of("Her står noget, der fylder mere end en linje. ".repeat(5)));
            blocks.add(SampleDocument.table("Tabel", rows));
            blocks.add(SampleDocument.bullets());
            var document = SampleDocument.of(blocks.toArray(Block[]::new));
            PageRules.check(new PdfFile(Rendered.pdf(document)).structure());
        }
    }

    @Test
    void sameDocumentSameBytesOnAnyThread() {
        var document = SampleDocument.of(40);
        var once = Rendered.pdf(document);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> Rendered.pdf(document)))
                .allMatch(bytes -> Arrays.equals(bytes, once));
    }

    @Test
    void aCharacterTheFontLacksIsNotDropped() {
        assertThatThrownBy(() -> Rendered.pdf(SampleDocument.of(Paragraph.of("漢"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+6F22");
    }
}
