package dk.rammebilag.disclosure;

import static dk.rammebilag.disclosure.PublishedStatus.MISSING;
import static dk.rammebilag.disclosure.PublishedStatus.NOT_APPLICABLE;
import static dk.rammebilag.disclosure.PublishedStatus.OK;
import static dk.rammebilag.disclosure.PublishedStatus.SUPPRESSED;
import static dk.rammebilag.statistics.SmallAgreement.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.statistics.SmallAgreement;
import dk.rammebilag.statistics.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishableTests {

    private static final Catalogue CATALOGUE = SmallAgreement.of(2017);
    private static final FigureKey REGIONAL = FigureKey.total("VH1", REGION);

    @Test
    void aRowIsShownWithItsExactRateOrHiddenWithEverything() {
        var published = publish(tally("661 7/30", "665 2/30", "740 0/0"));

        assertThat(rate(published, "661")).isEqualTo(row("661", OK, Ratio.of(700, 30), 7L, 30L, 1));
        assertThat(rate(published, "665")).isEqualTo(row("665", SUPPRESSED, null, null, null, 1));
        assertThat(rate(published, "740"))
                .isEqualTo(row("740", NOT_APPLICABLE, null, null, null, 0));
        assertThat(rate(published, "751")).isEqualTo(row("751", MISSING, null, null, null, 0));
        assertThat(published.get(REGIONAL, Measure.RATE).orElseThrow().reporters()).isEqualTo(2);
    }

    @Test
    void theSpreadIsThatOfThePublishedRates() {
        var published = publish(tally("661 10/100", "665 20/100", "740 1/2", "751 40/100"));

        assertThat(
                        values(
                                published,
                                Measure.MIN,
                                Measure.Q1,
                                Measure.MEDIAN,
                                Measure.Q3,
                                Measure.MAX))
                .containsExactly(
                        Ratio.of(10, 1),
                        Ratio.of(15, 1),
                        Ratio.of(20, 1),
                        Ratio.of(30, 1),
                        Ratio.of(40, 1));
        assertThat(published.get(REGIONAL, Measure.MEDIAN).orElseThrow())
                .isEqualTo(
                        new PublishedFigure(
                                REGIONAL, Measure.MEDIAN, OK, Ratio.of(20, 1), null, null, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "661 2/30, SUPPRESSED",
        "661 0/0,  MISSING",
    })
    void withoutAPublishedRateThereIsNoSpread(String row, PublishedStatus status) {
        assertThat(publish(tally(row)).get(REGIONAL, Measure.MEDIAN).orElseThrow().status())
                .isEqualTo(status);
    }

    /** The reporters of each year as code and counts; small ones are hidden. */
    @ParameterizedTest
    @CsvSource({
        "661 10/100;665 20/100, 661 30/100;665 20/100, OK,        2",
        "661 10/100;665 2/100,  661 30/100;665 3/100,  OK,        2",
        "661 10/100,            661 30/100;665 20/100, MISSING,   0",
        "661 10/100;665 20/100, 661 30/100,            MISSING,   0",
        "661 10/100;665 20/100, 661 30/100;740 20/100, MISSING,   0",
        "661 10/100;665 0/0,    661 30/100;665 9/9,    MISSING,   0",
        "661 10/100;665 0/0,    661 30/100,            OK,        1",
        "661 0/0,               661 0/0,               MISSING,   0",
        "661 2/100,             661 30/100,            SUPPRESSED,1",
        "661 10/100,            661 3/100,             SUPPRESSED,1",
    })
    void theChangeIsOfTheSameReporters(
            String before, String now, PublishedStatus status, int reporters) {
        var lastYear = release(2016, tally(before.split(";")));
        var change =
                publish(tally(now.split(";")), Optional.of(lastYear))
                        .get(REGIONAL, Measure.CHANGE)
                        .orElseThrow();

        assertThat(change.status()).isEqualTo(status);
        assertThat(change.reporters()).isEqualTo(reporters);
        assertThat(change.expected()).isEqualTo(4);
        assertThat(change.value() != null).isEqualTo(status == OK);
    }

    @Test
    void theChangeIsComputedFromUnroundedRates() {
        var lastYear = release(2016, tally("661 10/30"));

        assertThat(
                        publish(tally("661 12/31"), Optional.of(lastYear))
                                .get(REGIONAL, Measure.CHANGE)
                                .orElseThrow()
                                .value())
                .isEqualTo(Ratio.of(1200, 31).minus(Ratio.of(1000, 30)));
    }

    @Test
    void thereIsNoChangeInTheFirstYear() {
        assertThat(
                        publish(tally("661 10/100"))
                                .get(REGIONAL, Measure.CHANGE)
                                .orElseThrow()
                                .status())
                .isEqualTo(MISSING);
    }

    @Test
    void anIndicatorForTheRegionAloneHasItsRateAndNothingElse() {
        var tally = new Tally(CATALOGUE);
        tally.add("661", SmallAgreement.total("PS1", 10L, 100L));

        assertThat(publish(tally.figures()).all())
                .filteredOn(figure -> figure.key().indicator().equals("PS1"))
                .extracting(PublishedFigure::measure)
                .containsExactly(Measure.RATE);
    }

    @Test
    void nothingIsPublishableThatTellsOfFew() {
        var figures = tally("661 4/30");

        assertThatThrownBy(() ->
                        Publishable.of(
                                CATALOGUE,
                                figures,
                                new Suppression(Map.of(REGIONAL, Reason.NUMERATOR)),
                                Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("about few")
                .hasMessageContaining("geography=661")
                .hasMessageNotContaining("30");
    }

    @Test
    void aDecisionAboutOtherFiguresIsRefused() {
        for (var key : List.of(FigureKey.total("VH1", "665"), FigureKey.total("VH1", "101"))) {
            assertThatThrownBy(() ->
                            Publishable.of(
                                    CATALOGUE,
                                    tally("661 10/30"),
                                    new Suppression(Map.of(key, Reason.NUMERATOR)),
                                    Optional.empty()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("without counts");
        }
    }

    @Test
    void aKommunesRowOfAnIndicatorForTheRegionAloneIsRefused() {
        var local =
                new Figure(FigureKey.total("PS1", "661"), FigureStatus.MISSING, null, null, 0, 1);

        assertThatThrownBy(() -> publish(new Figures(List.of(local))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("region alone");
    }

    @Test
    void aReleaseOfAnotherYearIsRefused() {
        assertThatThrownBy(() ->
                        publish(tally("661 10/30"), Optional.of(release(2018, tally("661 10/30")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2018 is not of the four years before 2017");
    }

    /** What each kommune reported of VH1, written {@code 661 7/30}. */
    private static Figures tally(String... rows) {
        var tally = new Tally(CATALOGUE);
        for (var row : rows) {
            var parts = row.split("[ /]");
            tally.add(
                    parts[0],
                    SmallAgreement.total("VH1", Long.valueOf(parts[1]), Long.valueOf(parts[2])));
        }
        return tally.figures();
    }

    private static Publishable publish(Figures figures) {
        return publish(figures, Optional.empty());
    }

    private static Publishable publish(Figures figures, Optional<EarlierRelease> lastYear) {
        var suppression = new PrimarySuppression(CATALOGUE).of(figures);
        return Publishable.of(CATALOGUE, figures, suppression, lastYear);
    }

    private static EarlierRelease release(int year, Figures figures) {
        return new EarlierRelease(
                year,
                publish(figures).all().stream()
                        .filter(figure -> figure.measure() == Measure.RATE)
                        .collect(
                                Collectors.toMap(
                                        PublishedFigure::key,
                                        f ->
                                                new EarlierRelease.Row(
                                                        f.status(),
                                                        f.numerator(),
                                                        f.denominator(),
                                                        f.reporters()))));
    }

    private static PublishedFigure rate(Publishable published, String kommune) {
        return published.get(FigureKey.total("VH1", kommune), Measure.RATE).orElseThrow();
    }

    private static PublishedFigure row(
            String kommune,
            PublishedStatus status,
            @Nullable Ratio value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            int reporters) {
        return new PublishedFigure(
                FigureKey.total("VH1", kommune),
                Measure.RATE,
                status,
                value,
                numerator,
                denominator,
                reporters,
                1);
    }

    private static List<Ratio> values(Publishable published, Measure... measures) {
        return Arrays.stream(measures)
                .map(measure -> published.get(REGIONAL, measure).orElseThrow())
                .flatMap(figure -> Stream.ofNullable(figure.value()))
                .toList();
    }
}
