package dk.rammebilag.supply;

import dk.rammebilag.catalogue.PriceAgreement;
import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the takster of a group of tilbud in one unit have developed since the year before, in fixed
 * prices, over the tilbud of both years.
 *
 * @param key which group
 * @param unit Enhed
 * @param matched how many tilbud have a takst in both years
 * @param weighted how many of them the change is made of: those with occupied days that are known
 * @param change Σ takst this year × occupied days ÷ Σ takst the year before × the same days, less
 *     1; empty where none is weighted
 */
public record PriceDevelopment(
        Cut.Key key, String unit, int matched, int weighted, Optional<Ratio> change) {

    private static final List<Cut> CUTS = List.of(Cut.REGION, Cut.SECTION, Cut.OPERATOR);

    private record Group(Cut.Key key, String unit) implements Comparable<Group> {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::key).thenComparing(Group::unit);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** Of the region, each section and each driftsherre, in order. */
    public static List<PriceDevelopment> of(Collection<RateChange> changes) {
        var groups = new TreeMap<Group, List<RateChange>>();
        for (var change : changes) {
            var offer = change.offer();
            for (var cut : CUTS) {
                cut.key(offer)
                        .map(key -> new Group(key, offer.unit()))
                        .ifPresent(group ->
                                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(change));
            }
        }
        return groups.entrySet().stream().map(g -> of(g.getKey(), g.getValue())).toList();
    }

    private static PriceDevelopment of(Group group, List<RateChange> changes) {
        var weighted =
                changes.stream()
                        .filter(change -> PriceSummary.weight(change.offer()).isPresent())
                        .toList();
        var now = mean(weighted, true);
        var before = mean(weighted, false);
        return new PriceDevelopment(
                group.key(),
                group.unit(),
                changes.size(),
                weighted.size(),
                now.flatMap(n -> before.map(b -> n.dividedBy(b).minus(Ratio.of(1, 1)))));
    }

    private static Optional<Ratio> mean(List<RateChange> changes, boolean now) {
        return WeightedMean.of(
                changes.stream()
                        .map(change ->
                                new WeightedMean.Term(
                                        now ? change.now() : change.before(),
                                        PriceSummary.weight(change.offer())
                                                .orElse(BigDecimal.ZERO)))
                        .toList());
    }

    /** Whether the group keeps what is agreed; empty where its change is not known. */
    public Optional<Boolean> keeps(PriceAgreement agreement) {
        return change.map(by -> by.compareTo(RateChange.limit(agreement)) <= 0);
    }
}
