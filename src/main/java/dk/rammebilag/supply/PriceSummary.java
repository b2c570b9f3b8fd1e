package dk.rammebilag.supply;

import dk.rammebilag.catalogue.PriceLevels;
import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The takster of the tilbud of one section that are priced in the same unit, in the price level of
 * one year. Døgn and dag are never put together.
 *
 * @param section Paragraf
 * @param unit Enhed
 * @param offers how many tilbud have a takst
 * @param compared how many of them could be set in the price level
 * @param lowest the lowest takst of these, kroner
 * @param highest the highest
 * @param weighted how many the mean is made of: those with occupied days that are known
 * @param mean Σ takst × occupied days ÷ Σ occupied days, kroner: what an occupied day costs
 */
public record PriceSummary(
        String section,
        String unit,
        int offers,
        int compared,
        Optional<Ratio> lowest,
        Optional<Ratio> highest,
        int weighted,
        Optional<Ratio> mean) {

    private record Key(String section, String unit) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::section).thenComparing(Key::unit);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The summaries, by section and unit.
     *
     * @param offers the tilbud; the days of those whose days are secret taken out
     * @param level the year whose price level is used
     */
    public static List<PriceSummary> of(
            Collection<ListedOffer> offers, long level, PriceLevels levels) {
        var groups = new TreeMap<Key, List<ListedOffer>>();
        for (var offer : offers) {
            if (offer.price().isPresent()) {
                groups.computeIfAbsent(
                                new Key(offer.section(), offer.unit()), _ -> new ArrayList<>())
                        .add(offer);
            }
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), level, levels))
                .toList();
    }

    private static PriceSummary of(
            Key key, List<ListedOffer> offers, long level, PriceLevels levels) {
        var rates = new ArrayList<Ratio>();
        var weighted = new ArrayList<WeightedMean.Term>();
        for (var offer : offers) {
            var rate = offer.price().flatMap(price -> price.in(level, levels));
            rate.ifPresent(rates::add);
            rate.flatMap(r -> weight(offer).map(w -> new WeightedMean.Term(r, w)))
                    .ifPresent(weighted::add);
        }
        return new PriceSummary(
                key.section(),
                key.unit(),
                offers.size(),
                rates.size(),
                rates.stream().min(Comparator.naturalOrder()),
                rates.stream().max(Comparator.naturalOrder()),
                weighted.size(),
                WeightedMean.of(weighted));
    }

    /** The days a takst weighs by; empty where they are not known or there were none. */
    static Optional<BigDecimal> weight(ListedOffer offer) {
        return Optional.ofNullable(offer.occupiedDays()).filter(days -> days.signum() > 0);
    }
}
