package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.LocalTargets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What may be told of how totals go: over the years, towards the kommuner's own targets, since last
 * year. All of it follows from what was published of each year, and from the targets as submitted:
 * it tells nothing of what is hidden. Immutable.
 */
public final class Trends {

    private record Key(String indicator, String geography) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            var first = indicator.compareTo(other.indicator);
            return first == 0 ? geography.compareTo(other.geography) : first;
        }
    }

    private final List<String> municipalities;
    private final SortedMap<FigureKey, Series> series = new TreeMap<>();
    private final SortedMap<Key, Progress> targets = new TreeMap<>();
    private final SortedMap<Key, Movement> movements = new TreeMap<>();

    /**
     * @param history what was published
     * @param change tells by indicator whether the region's change is published
     */
    Trends(Catalogue catalogue, History history, LocalTargets aims, Predicate<Indicator> change) {
        municipalities =
                catalogue.geography().municipalities().stream().map(Municipality::code).toList();
        var region = catalogue.geography().region().code();
        var progress = new TargetProgress(catalogue.year(), history, aims);
        var movement = new Movements(catalogue.year(), history);
        for (var indicator : catalogue.indicators()) {
            places(indicator, region)
                    .map(place -> history.series(indicator, place))
                    .forEach(line -> series.put(line.key(), line));
            if (indicator.regionOnly()) {
                continue;
            }
            for (var place : municipalities) {
                targets.put(new Key(indicator.id(), place), progress.of(indicator, place));
            }
            if (indicator.better() != Direction.CONTEXT) {
                places(indicator, region)
                        .map(place ->
                                movement.of(
                                        indicator,
                                        place,
                                        !place.equals(region) || change.test(indicator)))
                        .forEach(moved ->
                                movements.put(new Key(indicator.id(), moved.geography()), moved));
            }
        }
    }

    private Stream<String> places(Indicator indicator, String region) {
        return indicator.regionOnly()
                ? Stream.of(region)
                : Stream.concat(municipalities.stream(), Stream.of(region));
    }

    /** The totals over up to five years, ordered by key. */
    public Collection<Series> series() {
        return Collections.unmodifiableCollection(series.values());
    }

    /** A total over up to five years; empty if it is no total of the year. */
    public Optional<Series> series(FigureKey key) {
        return Optional.ofNullable(series.get(key));
    }

    /** Where each kommune stands with its target on each indicator, by indicator and kommune. */
    public Collection<Progress> targets() {
        return Collections.unmodifiableCollection(targets.values());
    }

    /** Where a kommune stands; empty for an indicator of the region alone. */
    public Optional<Progress> target(String indicator, String municipality) {
        return Optional.ofNullable(targets.get(new Key(indicator, municipality)));
    }

    /** How each total has moved since last year, by indicator and place; none without a better. */
    public Collection<Movement> movements() {
        return Collections.unmodifiableCollection(movements.values());
    }

    /** How a total has moved; empty where the indicator is background or of the region alone. */
    public Optional<Movement> movement(String indicator, String geography) {
        return Optional.ofNullable(movements.get(new Key(indicator, geography)));
    }

    /** How the kommuner have moved on an indicator; likewise empty. */
    public Optional<MovementCount> movements(String indicator) {
        var municipal =
                municipalities.stream()
                        .flatMap(code -> movement(indicator, code).stream())
                        .toList();
        return municipal.isEmpty() ? Optional.empty() : Optional.of(MovementCount.of(municipal));
    }
}
