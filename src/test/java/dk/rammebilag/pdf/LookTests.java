package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Document;
import dk.rammebilag.document.Look;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** What an agreement chooses of a document's look is seen, and breaks nothing. */
class LookTests {

    private static final Document SAMPLE = SampleDocument.of(60);

    @Test
    void theStandardLookIsThatOfADocumentWithoutAny() {
        var look = Look.STANDARD;
        var same =
                new Look(
                        look.ink(),
                        look.grey(),
                        look.region(),
                        look.own(),
                        look.body(),
                        look.table(),
                        Optional.empty());
        assertThat(Rendered.pdf(SAMPLE.in(same))).isEqualTo(Rendered.pdf(SAMPLE));
    }

    @ParameterizedTest
    @CsvSource({"9, 8", "12, 10", "9, 10", "12, 8"})
    void everySizeKeepsTheRulesOfAPage(double body, double table) throws IOException {
        keepsTheRules(look("#1B1B1B", body, table, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aLogoIsAFigureWithItsText(String format) throws IOException {
        var logo = new Look.Logo(picture(format), "Sekretariatets logo");
        var pdf = keepsTheRules(look("#102030", 11, 9.5, Optional.of(logo)));
        var figure = new PdfFile(pdf).structure().all("Figure").findFirst().orElseThrow();
        assertThat(figure.attributes()).containsEntry("Alt", "Sekretariatets logo");
        assertThat(figure.pages()).containsExactly(1);
        assertThat(pictures(pdf))
                .hasSize(1)
                .allSatisfy(picture -> {
                    assertThat(picture.getAsName(PdfName.COLORSPACE)).isEqualTo(PdfName.DEVICERGB);
                    assertThat(picture.contains(PdfName.SMASK)).isFalse();
                });
    }

    @Test
    void colourAndSizeAreThoseChosen() throws IOException {
        var file = new PdfFile(Rendered.pdf(SAMPLE.in(look("#102030", 12, 10, Optional.empty()))));
        assertThat(file.pages().stream().flatMap(page -> page.stream()).map(Shown::size))
                .contains(12f, 10f)
                .doesNotContain(10.5f, 9f);
    }

    @Test
    void sameLookSameBytes() throws IOException {
        var logo = Optional.of(new Look.Logo(picture("png"), "Logo"));
        var document = SAMPLE.in(look("#102030", 11, 9, logo));
        assertThat(Rendered.pdf(document)).isEqualTo(Rendered.pdf(document));
    }

    private static List<PdfDictionary> pictures(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return IntStream.range(0, reader.getXrefSize())
                    .mapToObj(reader::getPdfObject)
                    .filter(PdfDictionary.class::isInstance)
                    .map(PdfDictionary.class::cast)
                    .filter(found -> PdfName.IMAGE.equals(found.get(PdfName.SUBTYPE)))
                    .toList();
        }
    }

    private static byte[] keepsTheRules(Look look) throws IOException {
        var document = SAMPLE.in(look);
        var pdf = Rendered.pdf(document);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        var file = new PdfFile(pdf);
        StructureRules.check(file.structure());
        PageRules.check(file.structure());
        PageRules.textsKeepApart(file);
        return pdf;
    }

    private static Look look(String ink, double body, double table, Optional<Look.Logo> logo) {
        return new Look(ink, "#444444", "#004433", "#992200", body, table, logo);
    }

    /** Half of it lets the paper through where the format can. */
    private static String picture(String format) throws IOException {
        var kind = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var picture = new BufferedImage(300, 90, kind);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(0x0B, 0x3C, 0x5D, 128));
        graphics.fillOval(10, 10, 70, 70);
        graphics.fillRect(100, 30, 180, 30);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
