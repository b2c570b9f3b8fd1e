package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Document;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Properties;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document says of itself on its cover, on each page and in its metadata. */
class PropertiesTests {

    @Test
    void everyPageOfADraftSaysSoUnderItsText() throws IOException {
        var pages = new PdfFile(Rendered.pdf(SampleDocument.of(60))).pages();
        assertThat(pages)
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> {
                    assertThat(page).filteredOn(Shown::watermark).hasSize(1);
                    assertThat(page.getFirst().text()).isEqualTo("UDKAST");
                    assertThat(page.getFirst().watermark()).isTrue();
                });
    }

    @Test
    void anApprovedDocumentHasNoMark() throws IOException {
        var pages = new PdfFile(pdf(false, "", "")).pages();
        assertThat(pages).allSatisfy(page -> assertThat(page).noneMatch(Shown::watermark));
    }

    @Test
    void journalAndVersionStandOnTheCoverAndInTheMetadata() throws IOException {
        var pdf = pdf(false, "2017-123 & 4", "1.0");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(cover(pdf)).endsWith("Version 1.0 · Journalnr. 2017-123 & 4");
        assertThat(EnclosuresTests.xmp(pdf))
                .contains(
                        "<dc:identifier>2017-123 &amp; 4</dc:identifier>",
                        "<xmpMM:VersionID>1.0</xmpMM:VersionID>");
    }

    @Test
    void whatIsNotKnownIsNotMentioned() throws IOException {
        var pdf = pdf(false, "", "2.1");
        assertThat(cover(pdf)).endsWith("Version 2.1");
        assertThat(EnclosuresTests.xmp(pdf)).doesNotContain("identifier");
        var without = pdf(false, "", "");
        assertThat(cover(without)).endsWith("Godkendt · 2. maj 2017");
        assertThat(EnclosuresTests.xmp(without)).doesNotContain("VersionID");
    }

    private static String cover(byte[] pdf) throws IOException {
        return String.join(
                "\n", new PdfFile(pdf).pages().getFirst().stream().map(Shown::text).toList());
    }

    private static byte[] pdf(boolean draft, String journal, String version) {
        var properties =
                new Properties(
                        "Bilag 1",
                        "Mål",
                        "Sekretariatet",
                        "Rammeaftale 2017",
                        "Godkendt",
                        draft,
                        journal,
                        version,
                        LocalDateTime.of(2017, 5, 2, 12, 0),
                        "#1F4E79",
                        List.of());
        return Rendered.pdf(new Document(properties, List.of(Paragraph.of("Kort."))));
    }
}
