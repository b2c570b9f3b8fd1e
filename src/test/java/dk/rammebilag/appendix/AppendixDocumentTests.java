package dk.rammebilag.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.AppendixEntry;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.disclosure.Publishable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A template and figures become a document and a workbook, word by word. */
class AppendixDocumentTests {

    private static final Path GOLDEN = Path.of("src/test/resources/appendix");

    @Test
    void theDocumentReadsAsAgreed() throws IOException {
        assertThat(Dump.of(appendices().appendix(SmallRegion.BILAG)))
                .isEqualTo(golden("bilag.txt"));
    }

    @Test
    void theReportToAKommuneReadsAsAgreed() throws IOException {
        var favrskov = SmallRegion.catalogue().geography().submitter("710").orElseThrow();
        assertThat(Dump.of(appendices().report(favrskov))).isEqualTo(golden("rapport.txt"));
    }

    @Test
    void theWorkbookReadsAsAgreed() throws IOException {
        assertThat(Dump.of(appendices().regionalFigures())).isEqualTo(golden("regionale-tal.txt"));
    }

    @Test
    void aFileIsNamedAfterNumberAndKey() {
        assertThat(Appendices.fileName(new AppendixEntry("boern-og-unge", 3, "Børn", "BU")))
                .isEqualTo("bilag-3-boern-og-unge.pdf");
    }

    @Test
    void onlyABilagWithATemplateIsMade() {
        var other = new AppendixEntry("ukendt", 9, "Ukendt", "AR");
        assertThatThrownBy(() -> appendices().appendix(other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Appendices appendices() {
        var catalogue = SmallRegion.catalogue();
        return new Appendices(
                catalogue,
                Templates.read(catalogue, List.of(GOLDEN)),
                figures(),
                SmallRegion.DRAFT);
    }

    /** Four kommuner; Samsø has few in A1, none in A2. */
    private static Publishable figures() {
        return new Counts()
                .total("A1", "710", 25, 200)
                .total("A1", "727", 15, 120)
                .total("A1", "741", 3, 30)
                .total("A1", "751", 301, 2000)
                .region("A1", 344, 2350, 4)
                .before("A1", "710", 20, 200)
                .before("A1", "727", 15, 120)
                .before("A1", "741", 9, 30)
                .before("A1", "751", 250, 2000)
                .before("A1", SmallRegion.REGION, 294, 2350)
                .group("A1", Dimension.SEX, "M", 180, 1300L)
                .group("A1", Dimension.SEX, "K", 164, 1050L)
                .group("A1", Dimension.TARGET_GROUP, "psykisk", 2, 40L)
                .total("A2", "710", 0, 25)
                .total("A2", "727", 0, 15)
                .total("A2", "741", 0, 0)
                .total("A2", "751", 29, 301)
                .region("A2", 29, 341, 3)
                .total("A3", "751", 4500, 200_000)
                .total("A3", "710", 320, 12_000)
                .total("A3", "727", 100, 6_000)
                .total("A3", "741", 5, 200_000)
                .region("A3", 4925, 418_000, 4)
                .group("A3", Dimension.AGE_GROUP, "18-29", 900, 100_000L)
                .group("A3", Dimension.AGE_GROUP, "uoplyst", 12, null)
                .region("A4", 77, 400, 5)
                .publish(SmallRegion.catalogue());
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name)).stripTrailing();
    }
}
