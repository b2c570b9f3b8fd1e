package dk.rammebilag.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Inhabitants per 1 January by year, kommune, sex and age. Immutable and safe to share between
 * threads; a query costs two look-ups a sex, whatever the ages.
 */
public final class Population {

    private static final List<String> SEXES = List.of("K", "M");

    private final String source;
    private final boolean example;
    private final Map<Group, Long> counts;

    /** For each year, kommune and sex: at index n, the inhabitants younger than n years. */
    private final Map<Series, long[]> younger;

    /**
     * Takes over counts.
     *
     * @param source where the figures come from, as printed under tables
     * @param example whether they are made up and must be marked so on every output
     * @param counts the inhabitants of each group; an age that is not there has none, if its year,
     *     kommune and sex have any
     */
    public Population(String source, boolean example, Map<Group, Long> counts) {
        this.source = source;
        this.example = example;
        this.counts = Map.copyOf(counts);
        this.younger = new HashMap<>();
        var oldest = counts.keySet().stream().mapToInt(Group::age).max().orElse(0);
        counts.forEach((group, count) ->
                younger.computeIfAbsent(Series.of(group), _ -> new long[oldest + 2])[
                                group.age() + 1] =
                        count);
        younger.values().forEach(Population::accumulate);
    }

    /**
     * A group of inhabitants.
     *
     * @param year the year whose 1 January counts
     * @param municipality kommunekode
     * @param sex {@code M} or {@code K}
     * @param age in whole years
     */
    public record Group(int year, String municipality, String sex, int age) {}

    private record Series(int year, String municipality, String sex) {

        static Series of(Group group) {
            return new Series(group.year(), group.municipality(), group.sex());
        }
    }

    /** Where the figures come from, as printed under tables. */
    public String source() {
        return source;
    }

    /** Whether they are made up and must be marked so on every output. */
    public boolean example() {
        return example;
    }

    /** The inhabitants of each group, in no order; to add some up ask for {@link #inhabitants}. */
    public Map<Group, Long> counts() {
        return counts;
    }

    /**
     * The inhabitants of a kommune.
     *
     * @param year the year whose 1 January counts
     * @param municipality kommunekode
     * @param sexes the sexes to add up, of {@code M} and {@code K}
     * @param ages the ages to add up
     * @return the sum; empty where there are no figures of the year, kommune or one of the sexes
     */
    public OptionalLong inhabitants(
            int year, String municipality, Collection<String> sexes, Ages ages) {
        var sum = 0L;
        for (var sex : sexes) {
            var counts = younger.get(new Series(year, municipality, sex));
            if (counts == null) {
                return OptionalLong.empty();
            }
            var last = counts.length - 1;
            var from = Math.min(ages.from(), last);
            var to = ages.to() >= last ? last : ages.to() + 1;
            sum += counts[to] - counts[from];
        }
        return OptionalLong.of(sum);
    }

    /**
     * The inhabitants of a kommune, both sexes.
     *
     * @param year the year whose 1 January counts
     * @param municipality kommunekode
     * @param ages the ages to add up
     * @return the sum; empty where there are no figures of the year and kommune
     */
    public OptionalLong inhabitants(int year, String municipality, Ages ages) {
        return inhabitants(year, municipality, SEXES, ages);
    }

    private static void accumulate(long[] counts) {
        for (var age = 1; age < counts.length; age++) {
            counts[age] += counts[age - 1];
        }
    }
}
