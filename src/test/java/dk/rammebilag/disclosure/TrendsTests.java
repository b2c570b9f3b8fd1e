package dk.rammebilag.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.disclosure.Movement.Way;
import dk.rammebilag.disclosure.Progress.Standing;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.statistics.LocalTargets;
import dk.rammebilag.statistics.SmallAgreement;
import dk.rammebilag.statistics.Tally;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series, targets and movements of the agreement of 2017, from made-up releases. */
class TrendsTests {

    private static final Catalogue CATALOGUE = CatalogueLoader.load(Path.of("templates"), 2017);
    private static final String HORSENS = "615";
    private static final String ODDER = "727";
    private static final String REGION = "1082";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2013 7/30;2014 9/31;2015 8/32;2016 9/33 | 2013 OK 7;2014 OK 9;2015 OK 8;2016 OK 9;2017 OK 10",
                "2014 9/31;2016 9/33                     | 2014 OK 9;2015 MISSING;2016 OK 9;2017 OK 10",
                "2015 ..;2016 9/33                       | 2015 SUPPRESSED;2016 OK 9;2017 OK 10",
                "2015 9/33                               | 2015 OK 9;2016 MISSING;2017 OK 10",
                "-                                       | 2017 OK 10",
            })
    void aSeriesHasEveryYearFromTheFirst(@Nullable String before, String expected) {
        var trends =
                trends(
                        SmallAgreement.of(2017),
                        releases("VH1", "661", before),
                        LocalTargets.NONE,
                        "VH1",
                        Map.of("661", "10/40"));

        assertThat(points(trends, "VH1", "661")).isEqualTo(expected);
    }

    /** VH4 begins in 2017, VH1 in 2016: what bore the name before was something else. */
    @ParameterizedTest
    @CsvSource({"VH4, 2017 OK 10", "VH1, 2016 OK 9;2017 OK 10"})
    void aSeriesBeginsWithTheDefinition(String indicator, String expected) {
        var trends =
                trends(
                        releases(indicator, HORSENS, "2014 8/30;2015 8/30;2016 9/33"),
                        LocalTargets.NONE,
                        indicator,
                        Map.of(HORSENS, "10/40"));

        assertThat(points(trends, indicator, HORSENS)).isEqualTo(expected);
    }

    private static List<EarlierRelease> releases(
            String indicator, String place, @Nullable String years) {
        return (years == null ? Stream.<String>empty() : Stream.of(years.split(";")))
                .map(year -> year.strip().split(" "))
                .map(year -> release(Integer.parseInt(year[0]), indicator, place, year[1]))
                .toList();
    }

    private static String points(Trends trends, String indicator, String place) {
        return trends.series(FigureKey.total(indicator, place)).orElseThrow().points().stream()
                .map(point ->
                        point.numerator() == null
                                ? point.year() + " " + point.status()
                                : "%d %s %d"
                                        .formatted(point.year(), point.status(), point.numerator()))
                .collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // higher is better: the base is 20 of 100
                "VH1, niveau,       20,   24,  24/100, REACHED,    24, 100, false",
                "VH1, niveau,       20,   24,  30/100, REACHED,    24, 250, false",
                "VH1, niveau,       20,   24,  23/100, ON_THE_WAY, 24,  75, false",
                "VH1, niveau,       20,   24,  20/100, UNCHANGED,  24,   0, false",
                "VH1, niveau,       20,   24,  19/100, WRONG_WAY,  24, -25, false",
                "VH1, procentpoint, 20,    5,  22/100, ON_THE_WAY, 25,  40, false",
                "VH1, relativ,      20,   10,  21/100, ON_THE_WAY, 22,  50, false",
                "VH1, niveau,       20.1, 24,  23/100, ON_THE_WAY, 24,  75, true",
                "VH1, niveau,       20.04,24,  23/100, ON_THE_WAY, 24,  75, true",
                "VH1, niveau,       20.0, 24,  23/100, ON_THE_WAY, 24,  75, false",
                // to stay where it is
                "VH1, niveau,       20,   20,  21/100, REACHED,    20,   -, false",
                "VH1, niveau,       20,   20,  19/100, WRONG_WAY,  20,   -, false",
                // lower is better
                "BU8, niveau,       20,   16,  17/100, ON_THE_WAY, 16,  75, false",
                "BU8, niveau,       20,   16,  16/100, REACHED,    16, 100, false",
                "BU8, procentpoint, 20,   -4,  21/100, WRONG_WAY,  16, -25, false",
                // neither is
                "VH8, niveau,       0.2,  1,   24/,    NOT_JUDGED,  1,   -, true",
                // hidden this year
                "VH1, niveau,       20,   24,  3/100,  UNKNOWN,    24,   -, false",
            })
    void aTargetIsMeasuredFromThePublishedBase(
            String indicator,
            String type,
            BigDecimal submitted,
            BigDecimal value,
            String now,
            Standing standing,
            BigDecimal level,
            @Nullable BigDecimal share,
            boolean restated) {
        var progress =
                progress(
                        target(indicator, type, 2016, submitted, value),
                        List.of(release(2016, indicator, HORSENS, "20/100")),
                        now);

        assertThat(progress.standing()).isEqualTo(standing);
        var road = requireNonNull(progress.road());
        assertThat(road.level().rounded(3)).isEqualByComparingTo(level);
        assertThat(road.restated()).isEqualTo(restated);
        if (share == null) {
            assertThat(road.share()).isNull();
        } else {
            assertThat(requireNonNull(road.share()).rounded(3)).isEqualByComparingTo(share);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2016, ..", "2015, 20/100", "2018, 20/100", "-, 20/100"})
    void withoutAPublishedBaseTheTargetIsOnlyNamed(@Nullable Integer year, String before) {
        var progress =
                progress(
                        target("VH1", "procentpoint", year, BigDecimal.ONE, BigDecimal.TWO),
                        List.of(release(2016, "VH1", HORSENS, before)),
                        "24/100");

        assertThat(progress)
                .isEqualTo(
                        new Progress(
                                "VH1",
                                HORSENS,
                                Standing.UNKNOWN,
                                LocalTarget.Type.POINTS,
                                BigDecimal.TWO,
                                2018,
                                year,
                                null));
    }

    @Test
    void whatNobodyHasFixedIsSaidAndNotInvented() {
        var trends =
                trends(
                        List.of(),
                        new LocalTargets(Map.of(HORSENS, List.of())),
                        "VH1",
                        Map.of(HORSENS, "10/40"));

        assertThat(trends.target("VH1", HORSENS).orElseThrow().standing())
                .isEqualTo(Standing.NOT_FIXED);
        assertThat(trends.target("VH1", ODDER).orElseThrow().standing())
                .isEqualTo(Standing.MISSING);
        assertThat(trends.target("PS1", HORSENS)).as("of the region alone").isEmpty();
        assertThat(trends.targets()).extracting(Progress::road).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        // higher is better: few may move by chance, many do not
        "VH1, 30/100,   45/100,   RIGHT",
        "VH1, 3000/100, 3000/100, NOT_JUDGED",
        "VH1, 30/100,   42/100,   STILL",
        "VH1, 300/1000, 345/1000, RIGHT",
        "VH1, 345/1000, 300/1000, WRONG",
        "VH1, 30/100,   30/100,   STILL",
        "VH1, ..,       30/100,   NOT_COMPARABLE",
        "VH1, 30/100,   3/100,    NOT_COMPARABLE",
        "VH1, 30/100,   0/0,      NOT_COMPARABLE",
        // lower is better
        "BU8, 345/1000, 300/1000, RIGHT",
        "BU8, 300/1000, 345/1000, WRONG",
        // several goals of one person, days
        "VH7, 300/1000, 345/1000, NOT_JUDGED",
        "PS3, 300/9000, 34500/,   NOT_JUDGED",
        // began this year
        "VH6, 300/1000, 345/1000, NOT_COMPARABLE",
    })
    void onlyACertainChangeIsAMovement(String indicator, String before, String now, Way way) {
        var trends =
                trends(
                        List.of(release(2016, indicator, HORSENS, before)),
                        LocalTargets.NONE,
                        indicator,
                        Map.of(HORSENS, now));

        var movement = trends.movement(indicator, HORSENS).orElseThrow();
        assertThat(movement.way()).isEqualTo(way);
        assertThat(movement.interval() != null)
                .isEqualTo(way == Way.RIGHT || way == Way.STILL || way == Way.WRONG);
        assertThat(movement.change() != null).isEqualTo(way != Way.NOT_COMPARABLE);
        assertThat(trends.movement("VH8", HORSENS)).as("background").isEmpty();
        assertThat(trends.movements("VH8")).as("background").isEmpty();
    }

    @Test
    void theKommunerAreCountedAndTheRegionMovesOnlyWithTheSameReporters() {
        var rows = new TreeMap<FigureKey, EarlierRelease.Row>();
        rows.putAll(release(2016, "VH1", HORSENS, "300/1000").rows());
        rows.putAll(release(2016, "VH1", ODDER, "30/100").rows());
        rows.putAll(release(2016, "VH1", REGION, "330/1100").rows());
        var before = List.of(new EarlierRelease(2016, rows));

        var same =
                trends(
                        before,
                        LocalTargets.NONE,
                        "VH1",
                        Map.of(HORSENS, "345/1000", ODDER, "30/100"));
        assertThat(same.movements("VH1")).contains(new MovementCount(2, 1, 1, 0, true));
        assertThat(same.movement("VH1", REGION).orElseThrow().way()).isEqualTo(Way.RIGHT);

        var fewer = trends(before, LocalTargets.NONE, "VH1", Map.of(HORSENS, "345/1000"));
        assertThat(fewer.movements("VH1")).contains(new MovementCount(1, 1, 0, 0, true));
        assertThat(fewer.movement("VH1", REGION).orElseThrow().way()).isEqualTo(Way.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource({"2012", "2017"})
    void aReleaseOutsideTheFourYearsIsRefused(int year) {
        assertThatThrownBy(() ->
                        trends(
                                List.of(release(year, "VH1", HORSENS, "9/30")),
                                LocalTargets.NONE,
                                "VH1",
                                Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Five more of a hundred may be chance, a hundred more of a thousand not; VH7 counts goals. */
    @ParameterizedTest
    @CsvSource({
        "VH1, 20/100, 25/100, false",
        "VH1, 200/1000, 300/1000, true",
        "VH1, 300/1000, 200/1000, true",
        "VH1, 200/1000, 200/1000, false",
        "VH7, 200/1000, 300/1000, false",
    })
    void aStepIsCertainWhereItIsMoreThanChance(
            String indicator, String before, String now, boolean certain) {
        var progress =
                progress(
                        target(
                                indicator,
                                "niveau",
                                2016,
                                BigDecimal.valueOf(20),
                                BigDecimal.valueOf(40)),
                        List.of(release(2016, indicator, HORSENS, before)),
                        now);

        assertThat(requireNonNull(progress.road()).certain()).isEqualTo(certain);
    }

    private static Progress progress(LocalTarget target, List<EarlierRelease> earlier, String now) {
        return trends(
                        earlier,
                        new LocalTargets(Map.of(HORSENS, List.of(target))),
                        target.indicator(),
                        Map.of(HORSENS, now))
                .target(target.indicator(), HORSENS)
                .orElseThrow();
    }

    private static LocalTarget target(
            String indicator,
            String type,
            @Nullable Integer baseYear,
            BigDecimal base,
            BigDecimal value) {
        var types =
                Map.of(
                        "niveau", LocalTarget.Type.LEVEL,
                        "procentpoint", LocalTarget.Type.POINTS,
                        "relativ", LocalTarget.Type.RELATIVE);
        return new LocalTarget(
                indicator, requireNonNull(types.get(type)), baseYear, base, value, 2018);
    }

    /** What was published of one row: counts, or that it was hidden. */
    private static EarlierRelease release(int year, String indicator, String place, String counts) {
        var hidden = counts.equals("..");
        var parts = hidden ? new String[0] : counts.split("/");
        return new EarlierRelease(
                year,
                Map.of(
                        FigureKey.total(indicator, place),
                        new EarlierRelease.Row(
                                hidden ? PublishedStatus.SUPPRESSED : PublishedStatus.OK,
                                hidden ? null : Long.valueOf(parts[0]),
                                hidden ? null : Long.valueOf(parts[1]),
                                1)));
    }

    private static Trends trends(
            List<EarlierRelease> earlier,
            LocalTargets targets,
            String indicator,
            Map<String, String> now) {
        return trends(CATALOGUE, earlier, targets, indicator, now);
    }

    private static Trends trends(
            Catalogue catalogue,
            List<EarlierRelease> earlier,
            LocalTargets targets,
            String indicator,
            Map<String, String> now) {
        var tally = new Tally(catalogue);
        now.forEach((kommune, counts) -> {
            var parts = counts.split("/", -1);
            tally.add(
                    kommune,
                    SmallAgreement.total(
                            indicator,
                            Long.valueOf(parts[0]),
                            Optional.of(parts[1])
                                    .filter(d -> !d.isEmpty())
                                    .map(Long::valueOf)
                                    .orElse(null)));
        });
        var figures = tally.figures();
        var suppression = new PrimarySuppression(catalogue).of(figures);
        return Publishable.of(catalogue, figures, suppression, earlier, targets).trends();
    }
}
