package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** Files that lie within a document. */
class EnclosuresTests {

    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-f]+)>");

    @Test
    void aDocumentWithFilesIsArchivableAsTheThirdPart() throws IOException {
        var pdf = Rendered.pdf(SampleDocument.enclosing(csv("a;b"), csv("c;d", "Kilder.csv")));
        try (var reader = new PdfReader(pdf)) {
            var names = reader.getCatalog().getAsDict(PdfName.NAMES);
            var tree = names.getAsDict(PdfName.EMBEDDEDFILES).getAsArray(PdfName.NAMES);
            assertThat(tree.size()).as("two files with keys").isEqualTo(4);
        }
        assertThat(VeraPdf.faultsWithAttachments(pdf)).isEmpty();
        assertThat(xmp(pdf)).contains("<pdfaid:part>3</pdfaid:part>");
        assertThat(xmp(Rendered.pdf(SampleDocument.of(3))))
                .contains("<pdfaid:part>2</pdfaid:part>");
    }

    @Test
    void aFileComesOutAsItWasPutIn() throws IOException {
        try (var reader = new PdfReader(Rendered.pdf(SampleDocument.enclosing(csv("æ;ø"))))) {
            var files = reader.getCatalog().getAsArray(new PdfName("AF"));
            assertThat(files.size()).isOne();
            var file = (PdfDictionary) PdfReader.getPdfObject(files.getPdfObject(0));
            assertThat(file.getAsString(new PdfName("UF")).toUnicodeString())
                    .isEqualTo("Tal bag bilaget, æøå.csv");
            assertThat(file.getAsString(new PdfName("Desc")).toUnicodeString())
                    .isEqualTo("Alle tal i bilaget");
            assertThat(file.getAsName(new PdfName("AFRelationship")))
                    .isEqualTo(new PdfName("Data"));
            var stream = (PRStream) file.getAsDict(PdfName.EF).getAsStream(PdfName.F);
            assertThat(PdfName.decodeName(stream.getAsName(PdfName.SUBTYPE).toString()))
                    .isEqualTo("text/csv");
            assertThat(stream.getAsDict(PdfName.PARAMS).getAsString(PdfName.MODDATE).toString())
                    .startsWith("D:20170502120000");
            assertThat(new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8))
                    .isEqualTo("æ;ø");
        }
    }

    @Test
    void theBytesReproduceAndTheIdentityIsThatOfTheFiles() {
        var once = Rendered.pdf(SampleDocument.enclosing(csv("a;b")));
        assertThat(Rendered.pdf(SampleDocument.enclosing(csv("a;b")))).isEqualTo(once);
        var other = Rendered.pdf(SampleDocument.enclosing(csv("a;c")));
        var without = Rendered.pdf(SampleDocument.of(3));
        assertThat(id(once)).isNotEqualTo(id(other)).isNotEqualTo(id(without));
    }

    private static String id(byte[] pdf) {
        var matcher = ID.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        assertThat(matcher.find()).isTrue();
        return Objects.requireNonNull(matcher.group(1));
    }

    private static Attachment csv(String content) {
        return csv(content, "Tal bag bilaget, æøå.csv");
    }

    private static Attachment csv(String content, String name) {
        return new Attachment(
                name,
                "text/csv",
                "Alle tal i bilaget",
                out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The metadata of a file. */
    static String xmp(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            return new String(reader.getMetadata(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
