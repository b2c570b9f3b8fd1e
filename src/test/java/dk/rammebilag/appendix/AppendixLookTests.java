package dk.rammebilag.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.disclosure.PrimarySuppression;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Look;
import dk.rammebilag.document.Properties;
import dk.rammebilag.statistics.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Every document of an agreement has the look its catalogue chooses. */
class AppendixLookTests {

    @TempDir Path templates;

    @Test
    void theLookOfTheCatalogueIsThatOfEachDocument() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("templates"), templates);
        var file = templates.resolve("2016/catalogue.yaml");
        Files.writeString(file, Files.readString(file).replace("#0B3C5D", "#004433"));
        var catalogue = CatalogueLoader.load(templates, 2016);
        var read = Templates.read(catalogue, CatalogueLoader.folders(templates, 2016));
        var none = new Figures(List.of());
        var suppression = new PrimarySuppression(catalogue).of(none);
        var figures = Publishable.of(catalogue, none, suppression, Optional.empty());

        var made = new Appendices(catalogue, read, figures, SmallRegion.DRAFT);

        var kommune = catalogue.geography().municipalities().getFirst();
        assertThat(
                        List.of(
                                made.appendix(read.entries().getFirst()),
                                made.collected(),
                                made.overview(),
                                made.report(kommune)))
                .extracting(Document::look)
                .extracting(Look::region)
                .containsOnly("#004433");
        assertThat(made.collected().properties()).extracting(Properties::tint).isEqualTo("#004433");
    }
}
