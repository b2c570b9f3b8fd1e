package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.statistics.Benchmark;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the published rates of a year, and from nothing else: whoever has the published
 * counts can compute it.
 *
 * @param rates the published rates by key
 * @param lastYear what was published of the year before
 */
record Derivation(
        Catalogue catalogue,
        Map<FigureKey, PublishedFigure> rates,
        Optional<EarlierRelease> lastYear) {

    private static final Map<Measure, Function<Benchmark, Ratio>> SPREAD =
            Map.of(
                    Measure.MIN, Benchmark::min,
                    Measure.Q1, Benchmark::q1,
                    Measure.MEDIAN, Benchmark::median,
                    Measure.Q3, Benchmark::q3,
                    Measure.MAX, Benchmark::max);

    /** The derived figures of an indicator; none if it is for the region alone. */
    Stream<PublishedFigure> of(Indicator indicator) {
        return indicator.regionOnly()
                ? Stream.empty()
                : Stream.concat(spread(indicator), Stream.of(change(indicator)));
    }

    private Stream<PublishedFigure> spread(Indicator indicator) {
        var totals = totals(indicator);
        var values = totals.stream().flatMap(total -> Stream.ofNullable(total.value())).toList();
        var benchmark = Benchmark.of(values);
        var status =
                benchmark.isPresent()
                        ? PublishedStatus.OK
                        : totals.stream().anyMatch(t -> t.status() == PublishedStatus.SUPPRESSED)
                                ? PublishedStatus.SUPPRESSED
                                : PublishedStatus.MISSING;
        return SPREAD.entrySet().stream()
                .map(measure ->
                        derived(
                                indicator,
                                measure.getKey(),
                                status,
                                benchmark.map(measure.getValue()).orElse(null),
                                values.size()));
    }

    /**
     * The change of the regional rate, where the same kommuner stand behind it in both years: a
     * change over fewer than were published would tell of those left out.
     */
    private PublishedFigure change(Indicator indicator) {
        var reporters =
                totals(indicator).stream()
                        .filter(total -> stoodBehind(total.status()))
                        .map(total -> total.key().geography())
                        .collect(Collectors.toSet());
        if (reporters.isEmpty() || !reporters.equals(reportersLastYear(indicator))) {
            return derived(indicator, Measure.CHANGE, PublishedStatus.MISSING, null, 0);
        }
        var key = regionalTotal(indicator);
        var before = lastYear(indicator).map(rows -> rows.get(key));
        var now = Optional.ofNullable(rates.get(key)).map(PublishedFigure::value);
        return before.flatMap(row -> row.rate(indicator.unit()))
                .flatMap(then -> now.map(rate -> rate.minus(then)))
                .map(value ->
                        derived(
                                indicator,
                                Measure.CHANGE,
                                PublishedStatus.OK,
                                value,
                                reporters.size()))
                .orElseGet(() ->
                        derived(
                                indicator,
                                Measure.CHANGE,
                                PublishedStatus.SUPPRESSED,
                                null,
                                reporters.size()));
    }

    private Set<String> reportersLastYear(Indicator indicator) {
        return lastYear(indicator).stream()
                .flatMap(rows -> rows.entrySet().stream())
                .filter(row -> row.getKey().isTotal())
                .filter(row -> row.getKey().indicator().equals(indicator.id()))
                .filter(row -> stoodBehind(row.getValue().status()))
                .map(row -> row.getKey().geography())
                .filter(geography -> !geography.equals(catalogue.geography().region().code()))
                .collect(Collectors.toSet());
    }

    /** What was published last year, unless the indicator was another then. */
    private Optional<Map<FigureKey, EarlierRelease.Row>> lastYear(Indicator indicator) {
        return lastYear.filter(release -> indicator.validity().includes(release.year()))
                .map(EarlierRelease::rows);
    }

    /** A hidden row has counts too, and they are in the region's. */
    private static boolean stoodBehind(PublishedStatus status) {
        return status == PublishedStatus.OK || status == PublishedStatus.SUPPRESSED;
    }

    private List<PublishedFigure> totals(Indicator indicator) {
        return catalogue.geography().municipalities().stream()
                .map(Municipality::code)
                .flatMap(
                        code -> Stream.ofNullable(rates.get(FigureKey.total(indicator.id(), code))))
                .toList();
    }

    private FigureKey regionalTotal(Indicator indicator) {
        return FigureKey.total(indicator.id(), catalogue.geography().region().code());
    }

    private PublishedFigure derived(
            Indicator indicator,
            Measure measure,
            PublishedStatus status,
            @Nullable Ratio value,
            int reporters) {
        return new PublishedFigure(
                regionalTotal(indicator),
                measure,
                status,
                value,
                null,
                null,
                reporters,
                catalogue.geography().municipalities().size());
    }
}
