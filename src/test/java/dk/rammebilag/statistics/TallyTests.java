package dk.rammebilag.statistics;

import static dk.rammebilag.statistics.FigureKey.TOTAL;
import static dk.rammebilag.statistics.SmallAgreement.REGION;
import static dk.rammebilag.statistics.SmallAgreement.row;
import static dk.rammebilag.statistics.SmallAgreement.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.submission.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    private static final String ALL = Observation.TOTAL;

    private final Tally tally = new Tally(SmallAgreement.of(2017));

    @ParameterizedTest
    @CsvSource({
        "VH1,  7, 10, OK,              7, 10,    1",
        "VH1,  0, 10, OK,              0, 10,    1",
        "VH1,   , 10, MISSING,          ,   ,    0",
        "VH1,  7,   , MISSING,          ,   ,    0",
        "VH1,   ,   , MISSING,          ,   ,    0",
        "VH1,  0,  0, NOT_APPLICABLE,   ,   ,    0",
        "VH1,   ,  0, NOT_APPLICABLE,   ,   ,    0",
        "VH1,  5,  0, NOT_APPLICABLE,   ,   ,    0",
        "VH8,  7,   , OK,              7, 9870,  1",
        "VH8,   ,   , MISSING,          ,   ,    0",
    })
    void aKommunesTotalIsWhatItReported(
            String indicator,
            @Nullable Long numerator,
            @Nullable Long denominator,
            FigureStatus status,
            @Nullable Long shownNumerator,
            @Nullable Long shownDenominator,
            int reporters) {
        tally.add("661", total(indicator, numerator, denominator));

        var key = FigureKey.total(indicator, "661");
        assertThat(figure(key))
                .isEqualTo(new Figure(key, status, shownNumerator, shownDenominator, reporters, 1));
    }

    @Test
    void everyIndicatorHasATotalForEachKommuneAndTheRegionThoughNobodyReports() {
        assertThat(tally.figures().all())
                .hasSize(2 * 5 + 1)
                .allMatch(figure -> figure.status() == FigureStatus.MISSING)
                .allMatch(figure -> figure.reporters() == 0)
                .allMatch(figure ->
                        figure.expected() == (figure.key().geography().equals(REGION) ? 4 : 1));
    }

    @Test
    void theRegionIsTheSumsOfThoseWhoReportedBothAndNoMeanOfRates() {
        tally.add("661", total("VH1", 1L, 10L));
        tally.add("665", total("VH1", 80L, 100L));
        tally.add("740", total("VH1", 0L, 0L));
        tally.add("751", total("VH1", 9L, null));

        var region = figure(FigureKey.total("VH1", REGION));
        assertThat(region).isEqualTo(new Figure(region.key(), FigureStatus.OK, 81L, 110L, 2, 4));
        assertThat(region.rate(Unit.PERCENT)).contains(Ratio.of(8100, 110));
    }

    @Test
    void theRegionIsPerInhabitantOfThoseWhoReported() {
        tally.add("661", total("VH8", 7L, null));
        tally.add("665", total("VH8", 3L, null));

        var key = FigureKey.total("VH8", REGION);
        assertThat(figure(key))
                .isEqualTo(new Figure(key, FigureStatus.OK, 10L, 47L * (210 + 1010), 2, 4));
    }

    @Test
    void theRegionHasNoRateWhereTheOnlyReportersHaveNone() {
        tally.add("661", total("VH1", 0L, 0L));
        tally.add("665", total("VH1", null, 10L));

        assertThat(figure(FigureKey.total("VH1", REGION)).status())
                .isEqualTo(FigureStatus.NOT_APPLICABLE);
    }

    @Test
    void anIndicatorForTheRegionAloneHasOneFigure() {
        tally.add("661", total("PS1", 7L, 10L));
        tally.add("661", row("PS1", "fysisk", ALL, ALL, 7L, 10L));

        var key = FigureKey.total("PS1", REGION);
        assertThat(tally.figures().all().stream().filter(f -> f.key().indicator().equals("PS1")))
                .containsExactly(new Figure(key, FigureStatus.OK, 7L, 10L, 1, 4));
    }

    /** Women of 665 are 510 an age, men 500; of 18–29 there are 12 ages, of 30–64 there are 35. */
    @ParameterizedTest
    @CsvSource({
        "total,  total, K,     23970",
        "total,  18-29, total, 12120",
        "total,  30-64, M,     17500",
        "fysisk, total, total, 47470",
        "fysisk, 18-29, K,      6120",
        "total,  uoplyst, total,    ",
    })
    void inhabitantsAreThoseOfTheRowsSexAndAges(
            String targetGroup, String ageGroup, String sex, @Nullable Long inhabitants) {
        for (var age : SmallAgreement.AGE_GROUPS) {
            tally.add("665", row("VH8", ALL, age, ALL, 6L, null));
            for (var each : SmallAgreement.SEXES) {
                tally.add("665", row("VH8", ALL, age, each, 6L, null));
                tally.add("665", row("VH8", "fysisk", age, each, 6L, null));
            }
        }
        for (var each : SmallAgreement.SEXES) {
            tally.add("665", row("VH8", ALL, ALL, each, 6L, null));
        }
        tally.add("665", row("VH8", "fysisk", ALL, ALL, 6L, null));

        var key = new FigureKey("VH8", "665", targetGroup, ageGroup, sex);
        assertThat(figure(key)).isEqualTo(new Figure(key, FigureStatus.OK, 6L, inhabitants, 1, 1));
        assertThat(figure(key.in(REGION)))
                .isEqualTo(new Figure(key.in(REGION), FigureStatus.OK, 6L, inhabitants, 1, 4));
    }

    @Test
    void aRowOfUnknownInhabitantsIsMissing() {
        var unknown = new Tally(SmallAgreement.of(2015));
        unknown.add("661", total("VH8", 7L, null));

        assertThat(unknown.figures().get(FigureKey.total("VH8", "661")).orElseThrow().status())
                .isEqualTo(FigureStatus.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "M K,                   M K",
        "M,                     ''",
        "M K?,                  ''",
        "18-29 30-64 uoplyst,   18-29 30-64 uoplyst",
        "18-29 30-64,           18-29 30-64",
        "18-29 uoplyst,         ''",
        "18-29 30-64?,          ''",
        "18-29 30-64 uoplyst?,  ''",
        "18-29 30-64 M,         18-29 30-64",
        "fysisk,                fysisk",
        "fysisk hjerneskade?,   fysisk",
    })
    void aBreakdownIsMissingWithAPartMissingOrBlankUnlessItsPartsNeedNotAddUp(
            String reported, String known) {
        for (var part : reported.split(" ")) {
            tally.add("661", part(part.replace("?", ""), part.endsWith("?") ? null : 6L));
        }

        var rows =
                tally.figures().all().stream()
                        .filter(f -> f.key().geography().equals("661") && !f.key().isTotal())
                        .toList();
        assertThat(rows).hasSize(reported.split(" ").length);
        assertThat(rows.stream().filter(f -> f.status() == FigureStatus.OK).map(f -> code(f.key())))
                .containsExactlyInAnyOrder(known.isEmpty() ? new String[0] : known.split(" "));
    }

    @Test
    void aPartWithNobodyInItIsKnown() {
        tally.add("661", part("M", 6L));
        tally.add("661", row("VH1", ALL, ALL, "K", null, 0L));

        var key = new FigureKey("VH1", "661", TOTAL, TOTAL, "M");
        assertThat(figure(key).status()).isEqualTo(FigureStatus.OK);
        assertThat(figure(key.in(REGION)))
                .isEqualTo(new Figure(key.in(REGION), FigureStatus.OK, 6L, 20L, 1, 4));
    }

    @Test
    void aRowBrokenDownTwiceStandsAlone() {
        tally.add("661", row("VH1", ALL, "18-29", "M", 6L, 20L));
        tally.add("661", row("VH1", "fysisk", ALL, "K", 7L, 20L));
        tally.add("661", row("VH1", ALL, "18-29", "K", null, 20L));

        assertThat(tally.figures().all())
                .filteredOn(figure -> figure.status() == FigureStatus.OK)
                .filteredOn(figure -> figure.key().geography().equals("661"))
                .extracting(Figure::key)
                .containsExactly(
                        new FigureKey("VH1", "661", "fysisk", TOTAL, "K"),
                        new FigureKey("VH1", "661", TOTAL, "18-29", "M"));
    }

    @Test
    void aRowOfASubmissionThatIsNotUsedIsThereAndMissing() {
        tally.addUnused("661", total("VH1", 7L, 10L));
        tally.addUnused("661", row("VH1", ALL, "18-29", "M", 6L, 20L));
        tally.addUnused("661", row("VH1", ALL, "18-29", "M", 6L, 20L));
        tally.addUnused("661", row("VH1", ALL, "0-5", ALL, 6L, 20L));
        tally.addUnused("661", row("VH7", ALL, ALL, ALL, 6L, 20L));
        tally.addUnused(REGION, row("VH1", ALL, ALL, "M", 6L, 20L));
        tally.add("665", row("VH1", ALL, "18-29", "M", 7L, 20L));

        assertThat(tally.figures().all())
                .filteredOn(figure -> !figure.key().isTotal())
                .extracting(f -> f.key().geography(), Figure::status, Figure::reporters)
                .containsExactlyInAnyOrder(
                        tuple("661", FigureStatus.MISSING, 0),
                        tuple("665", FigureStatus.OK, 1),
                        tuple(REGION, FigureStatus.OK, 1));
    }

    @Test
    void theRegionSubmitsNoIndicators() {
        tally.add(REGION, total("VH1", 7L, 10L));

        assertThat(figure(FigureKey.total("VH1", REGION)).status()).isEqualTo(FigureStatus.MISSING);
    }

    @Test
    void whatCannotStandInAnAcceptedSubmissionIsRefused() {
        tally.add("661", total("VH1", 7L, 10L));

        assertThatThrownBy(() -> tally.add("661", total("VH1", 7L, 10L)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> tally.add("101", total("VH1", 7L, 10L)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tally.add("661", total("VH7", 7L, 10L)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tally.add("661", row("VH1", ALL, "0-5", ALL, 7L, 10L)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Observation part(String code, @Nullable Long numerator) {
        return row(
                "VH1",
                SmallAgreement.TARGET_GROUPS.contains(code) ? code : ALL,
                SmallAgreement.AGE_GROUPS.contains(code) ? code : ALL,
                SmallAgreement.SEXES.contains(code) ? code : ALL,
                numerator,
                20L);
    }

    /** The one code of a row that is broken down once. */
    private static String code(FigureKey key) {
        return (key.targetGroup() + key.ageGroup() + key.sex()).replace(TOTAL, "");
    }

    private Figure figure(FigureKey key) {
        return tally.figures().get(key).orElseThrow();
    }
}
