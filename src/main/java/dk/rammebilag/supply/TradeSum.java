package dk.rammebilag.supply;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.validation.PlaceRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a party says it has sold or bought altogether, in helårspladser.
 *
 * @param key whose, which, and with whom
 * @param pairs the trades it is made of
 * @param places the sum; 0 only where it is not shown
 */
public record TradeSum(Key key, List<TradePair.Key> pairs, BigDecimal places) {

    /** With the kommuner of the region and the region itself. */
    public static final String WITHIN = "region";

    /** With other kommuner and regions; by region where a code stands in its place. */
    public static final String OUTSIDE = "uden for";

    /** With private parties. */
    public static final String PRIVATE = PlaceRules.PRIVATE;

    public TradeSum {
        pairs = List.copyOf(pairs);
    }

    /** Which side of a trade. */
    public enum Side {
        /** Sold, as the seller says. */
        SOLD,
        /** Bought, as the buyer says. */
        BOUGHT
    }

    /**
     * What a sum is of.
     *
     * @param party code of a submitter, or {@link FigureKey#TOTAL} for all of them
     * @param side sold or bought
     * @param with whom with: one of the constants or, for all submitters, the code of a region
     */
    public record Key(String party, Side side, String with) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::party).thenComparing(Key::side).thenComparing(Key::with);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The same without the number. */
    public TradeSum withoutPlaces() {
        return new TradeSum(key, pairs, BigDecimal.ZERO);
    }

    private record Part(TradePair.Key pair, BigDecimal places) {}

    /** Every sum that some trade goes into, in order. */
    public static List<TradeSum> of(Collection<TradePair> pairs, Geography geography) {
        var parts = new TreeMap<Key, List<Part>>();
        for (var pair : pairs) {
            var key = pair.key();
            if (pair.sold() != null && pair.sold().signum() > 0) {
                var part = new Part(key, pair.sold());
                keys(Side.SOLD, key.seller(), key.buyer(), geography)
                        .forEach(k -> parts.computeIfAbsent(k, _ -> new ArrayList<>()).add(part));
            }
            if (pair.bought() != null && pair.bought().signum() > 0) {
                var part = new Part(key, pair.bought());
                keys(Side.BOUGHT, key.buyer(), key.seller(), geography)
                        .forEach(k -> parts.computeIfAbsent(k, _ -> new ArrayList<>()).add(part));
            }
        }
        return parts.entrySet().stream().map(sum -> of(sum.getKey(), sum.getValue())).toList();
    }

    private static TradeSum of(Key key, List<Part> parts) {
        return new TradeSum(
                key,
                parts.stream().map(Part::pair).toList(),
                parts.stream().map(Part::places).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Stream<Key> keys(Side side, String own, String other, Geography geography) {
        var with = with(other, geography);
        var sums = Stream.of(own, FigureKey.TOTAL).map(party -> new Key(party, side, with));
        return with.equals(OUTSIDE)
                ? Stream.concat(
                        sums,
                        geography.all().stream()
                                .filter(place -> place.code().equals(other))
                                .map(Municipality::region)
                                .map(region -> new Key(FigureKey.TOTAL, side, region)))
                : sums;
    }

    private static String with(String other, Geography geography) {
        if (other.equals(PRIVATE)) {
            return PRIVATE;
        }
        return geography.submitter(other).isPresent() ? WITHIN : OUTSIDE;
    }
}
