package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/** The checker that all other tests rely on sees what is planted. */
class VeraPdfTests {

    private static final byte[] SOUND = Rendered.pdf(SampleDocument.of(3));
    private static final byte[] ENCLOSING =
            Rendered.pdf(
                    SampleDocument.enclosing(
                            new Attachment("tal.csv", "text/csv", "Tal", out -> out.write(65))));

    @Test
    void aSoundFileHasNoFaults() throws IOException {
        assertThat(VeraPdf.faults(without("Type", "Catalog", "Absent"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Type, Catalog, Lang, ua1 7.2-",
        "Type, Catalog, MarkInfo, ua1 6.2-1",
        "Type, Catalog, OutputIntents, 2a 6.2.4.3-",
        "Type, Catalog, Metadata, 2a 6.6.2.1-1",
        "S, Figure, Alt, ua1 7.3-1",
        "S, TH, A, ua1 7.5-1",
        "Subtype, Link, Contents, ua1 7.18.5-2"
    })
    void whatIsTakenOutIsMissed(String key, String value, String taken, String rule)
            throws IOException {
        assertThat(VeraPdf.faults(without(key, value, taken)))
                .anyMatch(fault -> fault.startsWith(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "Type, Catalog, AF, 3a 6.8-4",
        "Type, Filespec, AFRelationship, 3a 6.8-3",
        "Type, EmbeddedFile, Subtype, 3a 6.8-1"
    })
    void whatIsTakenFromAnAttachmentIsMissed(String key, String value, String taken, String rule)
            throws IOException {
        assertThat(VeraPdf.faultsWithAttachments(without(ENCLOSING, key, value, taken)))
                .anyMatch(fault -> fault.startsWith(rule));
    }

    private static byte[] without(String key, String value, String taken) throws IOException {
        return without(SOUND, key, value, taken);
    }

    /** Takes an entry out of all dictionaries of a kind. */
    private static byte[] without(byte[] sound, String key, String value, String taken)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var reader = new PdfReader(sound)) {
            for (int i = 0; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PdfDictionary dictionary
                        && new PdfName(value).equals(dictionary.get(new PdfName(key)))) {
                    dictionary.remove(new PdfName(taken));
                }
            }
            new PdfStamper(reader, out).close();
        }
        return out.toByteArray();
    }
}
