package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

class PdfRendererTests {

    @Test
    void everyBlockIsAccessibleAndArchivable() throws IOException {
        var document = SampleDocument.of(200);
        var pdf = Rendered.pdf(document);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        var file = new PdfFile(pdf);
        var structure = file.structure();
        StructureRules.check(structure);
        PageRules.check(structure);
        PageRules.textsKeepApart(file);
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
        var text = "Tegnet 漢 findes ikke";
        assertThatThrownBy(() -> Rendered.pdf(SampleDocument.of(Paragraph.of(text))))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContainingAll("漢", "U+6F22", text, "Skriv");
    }

    @Test
    void aLinkOverTwoLinesIsOneLink() throws IOException {
        var words = "Læs mere om aftalen og dens bilag ".repeat(3).strip();
        var link = new Inline.Link(words, "https://example.dk/aftale");
        var pdf = render(new Paragraph(List.of(link, new Inline.Plain("."))));
        var links = new PdfFile(pdf).structure().all("Link").toList();
        assertThat(links).extracting(Element::text).containsExactly(words);
        assertThat(links.getFirst().annotations()).isEqualTo(2);
    }

    @Test
    void contentsNameThePagesOfTheHeadings() throws IOException {
        var structure = new PdfFile(Rendered.pdf(SampleDocument.of(120))).structure();
        var headings =
                structure
                        .all("Sect")
                        .flatMap(Element::all)
                        .filter(element -> element.role().matches("H[23]"))
                        .map(heading -> heading.text() + " " + heading.pages().getFirst());
        assertThat(structure.all("TOCI"))
                .extracting(Element::text)
                .containsExactlyElementsOf(headings.toList());
    }

    @Test
    void bookmarksHangInEachOtherAsTheHeadingsDo() throws IOException {
        try (var reader = new PdfReader(Rendered.pdf(SampleDocument.of(3)))) {
            var found = new StringBuilder();
            bookmarks(reader.getCatalog().getAsDict(PdfName.OUTLINES), 0, found);
            assertThat(found)
                    .hasToString(
                            """
                            Overblik
                             Andel i uddannelse
                              Fordelt på alder
                            Alle tal
                            Figurer
                             Udvikling
                              Regionen
                               Kommunernes egne mål
                             Behov
                            """);
        }
    }

    private static void bookmarks(PdfDictionary parent, int depth, StringBuilder found) {
        var next = parent.getAsDict(PdfName.FIRST);
        while (next != null) {
            var words = next.getAsString(PdfName.TITLE).toUnicodeString();
            found.append(" ".repeat(depth)).append(words).append('\n');
            bookmarks(next, depth + 1, found);
            next = next.getAsDict(PdfName.NEXT);
        }
    }

    /** The signs are those of a cell; what they mean is what the legend says. */
    @Test
    void aSignIsHeardAsWhatItMeans() throws IOException {
        var signs = Arrays.stream(Sign.values()).map(sign -> (Value) new Value.Signed(sign));
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words("Kommune", 1));
        columns.addAll(Collections.nCopies(4, Table.Column.numbers("Antal", 1)));
        var values = Stream.concat(Stream.of(Value.text("Struer")), signs).toList();
        var row = new Table.Row(values, false);
        var structure =
                new PdfFile(render(new Table("Antal", columns, List.of(row), List.of())))
                        .structure();
        assertThat(structure.all("Span"))
                .extracting(span -> span.text() + " " + span.attributes().get("Alt"))
                .containsExactly(
                        "- nul",
                        ".. vises ikke af hensyn til få personer",
                        "… foreligger ikke",
                        "· kan ikke forekomme");
    }

    @Test
    void aDocumentWithoutHeadingsHasNoContents() throws IOException {
        var pdf = render(Paragraph.of("Kort besked."));
        assertThat(new PdfFile(pdf).structure().all("TOC")).isEmpty();
    }

    private static byte[] render(Block... blocks) {
        var pdf = Rendered.pdf(SampleDocument.of(blocks));
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        return pdf;
    }
}
