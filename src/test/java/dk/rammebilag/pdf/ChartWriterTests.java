package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Chart;
import dk.rammebilag.document.DotChart;
import dk.rammebilag.document.DotChart.Dot;
import dk.rammebilag.document.ProgressChart;
import dk.rammebilag.document.ProgressChart.Way;
import dk.rammebilag.document.Reference;
import dk.rammebilag.document.TrendChart;
import dk.rammebilag.document.TrendChart.Series;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts that are not like most charts. */
class ChartWriterTests {

    private static final String LONG = "Kommuner med en samlet indsats for unge voksne ";

    static Stream<Chart> crowded() {
        return Stream.of(
                dots(dot(LONG.repeat(3), "12.5"), dot("Viborg", "12.5")),
                dots(dot("Skive", "-4.0"), dot("Viborg", "1200.4")),
                dots(dot("Skive", "0")),
                trend(2016, 2017, IntStream.range(0, 14).mapToObj(i -> flat(2, "Linje " + i))),
                trend(1990, 2017, Stream.of(flat(28, LONG.repeat(2)))),
                trend(2016, 2017, Stream.of(series("Skive", (String) null, "3"))),
                progress(way(LONG.repeat(2), "1234.5", null), way("Skive", null, "99999.9")),
                progress(way("Skive", null, null)));
    }

    @ParameterizedTest
    @MethodSource("crowded")
    void noTextLiesOverAnother(Chart chart) throws IOException {
        var file = file(chart);
        PageRules.textsKeepApart(file);
        assertThat(file.structure().all("Figure"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.attributes()).containsEntry("Alt", chart.alternative());
                    assertThat(figure.pages()).hasSize(1);
                });
    }

    static Stream<Chart> empty() {
        return Stream.of(
                new BarChart("Andel", List.of(), 1, null, "Intet", List.of("Alle er små.")),
                dots(),
                trend(2016, 2017, Stream.of(series("Skive", null, null))),
                progress());
    }

    @ParameterizedTest
    @MethodSource("empty")
    void whereNothingIsDrawnThereIsNoFigure(Chart chart) throws IOException {
        var structure = file(chart).structure();
        assertThat(structure.all("Figure")).isEmpty();
        assertThat(structure.all("Caption").map(Element::text)).containsExactly("Andel");
        assertThat(structure.all("P").map(Element::text)).contains("Alle er små.");
    }

    @Test
    void aLineThatEndedEarlierSaysWhen() throws IOException {
        var chart =
                trend(
                        2015,
                        2017,
                        Stream.of(
                                series("Skive", "3", "4", null),
                                series("Viborg", "2", null, "1.5")));
        assertThat(words(file(chart))).contains("Skive 4,0 (2016)", "Viborg 1,5", "2015", "2017");
    }

    @Test
    void whatIsNotShownOfAWayHasASign() throws IOException {
        var chart = progress(way("Skive", null, "3"));
        assertThat(words(file(chart)))
                .containsSubsequence("Start", "Nu", "Mål", "Skive", "..", "3,0", "10,0");
    }

    @Test
    void theBandAndItsMedianAreTold() throws IOException {
        assertThat(words(file(SampleFigures.dots())))
                .contains(
                        "Lyst felt: den midterste halvdel, 28,0 til 36,7",
                        "Median: 33,1",
                        "Regionen: 33,8");
    }

    private static List<String> words(PdfFile file) {
        return file.structure()
                .all("Figure")
                .flatMap(figure -> figure.pieces().stream())
                .flatMap(piece -> piece.lines().stream())
                .map(String::strip)
                .toList();
    }

    private static PdfFile file(Chart chart) throws IOException {
        var pdf = Rendered.pdf(SampleDocument.of(chart));
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        return new PdfFile(pdf);
    }

    private static Chart dots(Dot... dots) {
        var middle = new BigDecimal("12.5");
        return new DotChart(
                "Andel",
                List.of(dots),
                1,
                new DotChart.Band("Median for alle kommuner", middle, middle, middle),
                new Reference("Regionen som helhed", middle),
                "Prikker",
                List.of("Alle er små."));
    }

    private static Dot dot(String label, String value) {
        return new Dot(label, new BigDecimal(value), true);
    }

    private static Chart trend(int first, int last, Stream<Series> series) {
        return new TrendChart(
                "Andel",
                IntStream.rangeClosed(first, last).boxed().toList(),
                series.toList(),
                1,
                "Kurver",
                List.of("Alle er små."));
    }

    private static Series flat(int years, String label) {
        return new Series(label, Collections.nCopies(years, BigDecimal.ONE), false);
    }

    private static Series series(String label, @Nullable String... values) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (var value : values) {
            numbers.add(number(value));
        }
        return new Series(label, numbers, true);
    }

    private static Chart progress(Way... ways) {
        return new ProgressChart("Andel", List.of(ways), 1, "Veje", List.of("Alle er små."));
    }

    private static Way way(String label, @Nullable String base, @Nullable String now) {
        return new Way(label, number(base), number(now), BigDecimal.TEN, true);
    }

    private static @Nullable BigDecimal number(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
