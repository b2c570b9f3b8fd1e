package dk.rammebilag.opendata;

import static dk.rammebilag.statistics.SmallAgreement.row;
import static dk.rammebilag.statistics.SmallAgreement.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.disclosure.PrimarySuppression;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.statistics.SmallAgreement;
import dk.rammebilag.statistics.Tally;
import dk.rammebilag.submission.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresCsvTests {

    private static final String ALL = Observation.TOTAL;

    @TempDir private Path folder;

    @Test
    void isWrittenToTheLetter() throws IOException {
        var file = write(SmallAgreement.of(2017), example());

        assertThat(file).hasSameBinaryContentAs(Path.of("src/test/resources/figures/figures.csv"));
    }

    @Test
    void readBackItIsWhatWasPublished() throws IOException {
        var published = example();
        var release = EarlierFigures.read(write(SmallAgreement.of(2017), published));

        assertThat(release.year()).isEqualTo(2017);
        var rates = published.all().stream().filter(f -> f.measure() == Measure.RATE).toList();
        assertThat(release.rows()).hasSameSizeAs(rates);
        assertThat(rates)
                .allSatisfy(figure ->
                        assertThat(release.rows().get(figure.key()))
                                .isEqualTo(
                                        new EarlierRelease.Row(
                                                figure.status(),
                                                figure.numerator(),
                                                figure.denominator(),
                                                figure.reporters())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year,area             | aar,area            | første linje skal være year,area",
                ",ok,1,4               | ,ok,1,4,4           | hver linje skal have lige så mange",
                "2017,PS               | 2016,PS             | alle linjer skal have samme år",
                "2017,PS               | 17,PS               | linje 2, kolonnen year: der står \"17\"",
                "ok,1,4                | fin,1,4             | kolonnen status: der står \"fin\", men der skal stå ok, suppressed",
                "11,80,ok              | 11.0,80,ok          | kolonnen numerator: der står \"11.0\", men der skal stå et helt tal",
                "11,80,ok              | ,80,ok              | kolonnen numerator: der står \"\", men der skal stå et tal, når status er ok",
                "751,total,total,total | 740,total,total,total | den samme række",
            })
    void aChangedFileIsExplained(String written, String changed, String message)
            throws IOException {
        var file = write(SmallAgreement.of(2017), example());
        var text = Files.readString(file);
        assertThat(text).contains(written);
        Files.writeString(file, text.replaceFirst(written, changed));

        assertThatThrownBy(() -> EarlierFigures.read(file))
                .isInstanceOf(MalformedReleaseException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining("Læg filen tilbage");
    }

    /**
     * 661 reports all, with few of unknown age; 665 breaks VH1 down by men alone and leaves VH8
     * blank; 740 has a small count and a målgruppe without anybody; 751 is absent. Last year the
     * same three reported VH1.
     */
    private Publishable example() throws IOException {
        var before = new Tally(SmallAgreement.of(2016));
        before.add("661", total("VH1", 9L, 80L));
        before.add("665", total("VH1", 9L, 31L));
        before.add("740", total("VH1", 6L, 50L));
        var lastYear =
                write(
                        SmallAgreement.of(2016),
                        publish(SmallAgreement.of(2016), before, Optional.empty()));

        var now = new Tally(SmallAgreement.of(2017));
        now.add("661", total("VH1", 11L, 80L));
        now.add("661", row("VH1", ALL, ALL, "M", 6L, 40L));
        now.add("661", row("VH1", ALL, ALL, "K", 5L, 40L));
        now.add("661", total("VH8", 12L, null));
        now.add("661", row("VH8", ALL, "18-29", ALL, 5L, null));
        now.add("661", row("VH8", ALL, "30-64", ALL, 5L, null));
        now.add("661", row("VH8", ALL, "uoplyst", ALL, 2L, null));
        now.add("661", total("PS1", 20L, 90L));
        now.add("665", total("VH1", 10L, 30L));
        now.add("665", row("VH1", ALL, ALL, "M", 6L, 20L));
        now.add("665", total("VH8", null, null));
        now.add("740", total("VH1", 3L, 40L));
        now.add("740", row("VH1", "fysisk", ALL, ALL, 0L, 0L));
        return publish(SmallAgreement.of(2017), now, Optional.of(EarlierFigures.read(lastYear)));
    }

    private static Publishable publish(
            Catalogue catalogue, Tally tally, Optional<EarlierRelease> lastYear) {
        var figures = tally.figures();
        return Publishable.of(
                catalogue, figures, new PrimarySuppression(catalogue).of(figures), lastYear);
    }

    private Path write(Catalogue catalogue, Publishable figures) throws IOException {
        var file = folder.resolve(catalogue.year() + ".csv");
        try (var out = Files.newOutputStream(file)) {
            FiguresCsv.of(catalogue, figures).write(out);
        }
        return file;
    }
}
