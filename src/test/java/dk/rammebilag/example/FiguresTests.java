package dk.rammebilag.example;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Made-up figures obey what real ones must: an error in the example is there on purpose only. */
class FiguresTests {

    private static final Path TEMPLATES = Path.of("templates");

    @TestFactory
    Stream<DynamicTest> figuresOfEachKommuneAgree() {
        return Stream.of(2016, 2017)
                .map(year -> CatalogueLoader.load(TEMPLATES, year))
                .flatMap(catalogue ->
                        catalogue.geography().municipalities().stream()
                                .map(kommune ->
                                        DynamicTest.dynamicTest(
                                                catalogue.year() + " " + kommune.slug(),
                                                () -> check(catalogue, kommune.code()))));
    }

    private static void check(Catalogue catalogue, String kommune) {
        var figures = new Figures(catalogue);
        catalogue.indicators().stream()
                .filter(i -> !i.mayExceed())
                .forEach(i -> figures.count(kommune, i).ifPresent(count -> check(i, count)));

        var educated = count(figures, catalogue, kommune, "VH1");
        var employed = count(figures, catalogue, kommune, "VH2");
        var either = count(figures, catalogue, kommune, "VH3");
        assertThat(List.of(educated.denominator(), employed.denominator()))
                .containsOnly(either.denominator());
        assertThat(either.numerator())
                .isBetween(
                        Math.max(educated.numerator(), employed.numerator()),
                        educated.numerator() + employed.numerator());
    }

    private static void check(Indicator indicator, Count total) {
        assertThat(total.numerator()).isLessThanOrEqualTo(total.denominator());
        for (var side : List.<ToLongFunction<Count>>of(Count::numerator, Count::denominator)) {
            var whole = side.applyAsLong(total);
            indicator
                    .breakdowns()
                    .forEach((dimension, codes) -> {
                        var parts =
                                codes.stream()
                                        .map(code -> total.of(dimension, code))
                                        .mapToLong(side)
                                        .summaryStatistics();
                        if (dimension == Dimension.TARGET_GROUP) {
                            assertThat(parts.getMax())
                                    .as(indicator.id())
                                    .isLessThanOrEqualTo(whole);
                            assertThat(parts.getSum())
                                    .as(indicator.id())
                                    .isGreaterThanOrEqualTo(whole);
                        } else {
                            assertThat(parts.getSum()).as(indicator.id()).isEqualTo(whole);
                        }
                    });
        }
    }

    private static Count count(
            Figures figures, Catalogue catalogue, String kommune, String indicator) {
        return figures.count(kommune, catalogue.indicator(indicator).orElseThrow()).orElseThrow();
    }
}
