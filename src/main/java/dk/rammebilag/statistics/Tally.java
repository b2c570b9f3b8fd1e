package dk.rammebilag.statistics;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the observations of the submissions that are used, one by one, and makes the figures of the
 * year of them. Holds a figure for each row, not the rows themselves. Not safe to share between
 * threads.
 */
public final class Tally {

    private static final List<String> BOTH_SEXES = List.of("M", "K");

    private final Catalogue catalogue;
    private final Map<FigureKey, LocalTable> tables = new TreeMap<>();

    /** Of nothing yet: every kommune misses every indicator. */
    public Tally(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (var indicator : catalogue.indicators()) {
            for (var municipality : catalogue.geography().municipalities()) {
                var total = FigureKey.total(indicator.id(), municipality.code());
                tables.put(total, new LocalTable(indicator, total, catalogue.ages().keySet()));
            }
        }
    }

    /**
     * Counts an observation; the order does not matter. Those of the region as a submitter are left
     * out: it reports no indicators.
     *
     * @param submitter code of the kommune or region
     * @throws IllegalStateException if the observation cannot stand in a submission that is used:
     *     from another submitter, on an indicator that is not of the year, with a breakdown that is
     *     not the indicator's, or there already
     */
    public void add(String submitter, Observation observation) {
        if (isRegion(submitter)) {
            return;
        }
        var key =
                key(submitter, observation)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "no row of an indicator of the year: %s at %s"
                                                .formatted(
                                                        submitter, observation.indicator().at())));
        var table = table(key);
        table.add(figure(table.indicator(), key, observation));
    }

    /**
     * Notes a row of a submission that is not used: it was submitted, so it is there, and missing.
     * A row that no submission that is used could hold is left out, and so are the region's.
     *
     * @param submitter code of a kommune, none of whose rows is counted, or of the region
     */
    public void addUnused(String submitter, Observation observation) {
        if (!isRegion(submitter)) {
            key(submitter, observation).ifPresent(key -> table(key).addUnused(key));
        }
    }

    private boolean isRegion(String submitter) {
        return submitter.equals(catalogue.geography().region().code());
    }

    private LocalTable table(FigureKey key) {
        return Objects.requireNonNull(
                tables.get(FigureKey.total(key.indicator(), key.geography())));
    }

    /** Which row it is; empty if the year has no such row of such a kommune. */
    private Optional<FigureKey> key(String submitter, Observation observation) {
        var total = FigureKey.total(observation.indicator().get().orElse(""), submitter);
        var table = tables.get(total);
        if (table == null) {
            return Optional.empty();
        }
        var allowed = table.indicator();
        return with(total, allowed, Dimension.TARGET_GROUP, observation.targetGroup())
                .flatMap(key -> with(key, allowed, Dimension.AGE_GROUP, observation.ageGroup()))
                .flatMap(key -> with(key, allowed, Dimension.SEX, observation.sex()));
    }

    private static Optional<FigureKey> with(
            FigureKey key, Indicator indicator, Dimension dimension, Cell<String> cell) {
        return cell.get()
                .map(code -> code.equals(Observation.TOTAL) ? FigureKey.TOTAL : code)
                .filter(code ->
                        code.equals(FigureKey.TOTAL) || indicator.codes(dimension).contains(code))
                .map(code -> key.with(dimension, code));
    }

    private Figure figure(Indicator indicator, FigureKey key, Observation observation) {
        var numerator = observation.numerator().value();
        return switch (indicator.denominator()) {
            case Denominator.Reported _ ->
                    Figure.share(key, numerator, observation.denominator().value());
            case Denominator.Inhabitants all ->
                    Optional.ofNullable(
                                    key.ageGroup().equals(FigureKey.TOTAL)
                                            ? all.ages()
                                            : catalogue.ages().get(key.ageGroup()))
                            .map(ages -> inhabitants(key, ages))
                            .map(known -> Figure.share(key, numerator, orNull(known)))
                            .orElseGet(() -> Figure.count(key, numerator));
        };
    }

    private OptionalLong inhabitants(FigureKey key, Ages ages) {
        var sexes = key.sex().equals(FigureKey.TOTAL) ? BOTH_SEXES : List.of(key.sex());
        return catalogue.population().inhabitants(catalogue.year(), key.geography(), sexes, ages);
    }

    private static @Nullable Long orNull(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    /**
     * The figures of what has been added: for each indicator the total row of each kommune, each
     * breakdown row that was reported, and the region's sum of each of these rows; of an indicator
     * for the region alone only the region's total.
     */
    public Figures figures() {
        return new Figures(
                catalogue.indicators().stream()
                        .flatMap(indicator -> {
                            var local = local(indicator);
                            var regional = regional(local);
                            return indicator.regionOnly()
                                    ? regional.filter(row -> row.key().isTotal())
                                    : Stream.concat(local.stream(), regional);
                        })
                        .toList());
    }

    private List<Figure> local(Indicator indicator) {
        return tables.values().stream()
                .filter(table -> table.indicator().id().equals(indicator.id()))
                .flatMap(table -> table.figures().stream())
                .toList();
    }

    private Stream<Figure> regional(Collection<Figure> local) {
        var geography = catalogue.geography();
        var byRow = new TreeMap<FigureKey, List<Figure>>();
        for (var figure : local) {
            var key = figure.key().in(geography.region().code());
            byRow.computeIfAbsent(key, _ -> new ArrayList<>()).add(figure);
        }
        return byRow.entrySet().stream()
                .map(row ->
                        Figure.sum(
                                row.getKey(), row.getValue(), geography.municipalities().size()));
    }
}
