package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.linked.Promise;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.supply.TradePair;
import dk.rammebilag.supply.TradeSum;
import dk.rammebilag.supply.TradeSum.Side;
import dk.rammebilag.validation.PlaceRules;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who trades with whom as linked tables, in hundredths of a helårsplads. More than none and fewer
 * than the threshold are secret, between two parties as well as in a sum. Both parties know what
 * they have traded.
 */
final class TradeTables {

    private static final int HUNDREDTHS = 100;
    private static final long PAIR = 1;
    private static final long SUM = 8;
    private static final long REGION = 200;

    private record Counts(int sold, int bought) {

        int of(Side side) {
            return side == Side.SOLD ? sold : bought;
        }
    }

    private final NamedTables tables;
    private final Optional<KnownSupply> release;
    private final int threshold;
    private final Map<TradePair.Key, Counts> counts = new HashMap<>();

    private TradeTables(NamedTables tables, Optional<KnownSupply> release, int threshold) {
        this.tables = tables;
        this.release = release;
        this.threshold = threshold;
    }

    /**
     * Tables of no trades yet.
     *
     * @param threshold helårspladser from this on are not few
     */
    static NamedTables none(int threshold) {
        return new NamedTables(Promise.ofCounts(threshold * HUNDREDTHS));
    }

    /**
     * Adds the trades of a version of the year.
     *
     * @param release the version; empty for the one that is being decided on
     */
    static void add(
            NamedTables tables,
            Optional<KnownSupply> release,
            Collection<TradePair> pairs,
            Collection<TradeSum> sums,
            int threshold) {
        var made = new TradeTables(tables, release, threshold);
        pairs.forEach(made::add);
        sums.forEach(made::add);
    }

    /** Whether so many places are few. */
    static boolean isFew(BigDecimal places, int threshold) {
        return places.signum() > 0 && places.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /**
     * Where both say the same it is one count: that trades mirror each other is a rule everybody
     * knows.
     */
    private void add(TradePair pair) {
        var key = pair.key();
        var row = tables.row(SupplySuppression.name(key), parties(key), PAIR, release);
        var sold = pair.sold() == null ? BigDecimal.ZERO : pair.sold();
        var bought = pair.bought() == null ? BigDecimal.ZERO : pair.bought();
        if (sold.compareTo(bought) == 0) {
            var both = count(row, List.of("sold", "bought"), sold);
            counts.put(key, new Counts(both, both));
        } else {
            counts.put(
                    key,
                    new Counts(
                            count(row, List.of("sold"), sold),
                            count(row, List.of("bought"), bought)));
        }
    }

    /** Whoever has a part in every trade of a sum knows the sum. */
    private void add(TradeSum sum) {
        var key = sum.key();
        var owners = new TreeSet<>(parties(sum.pairs().getFirst()));
        sum.pairs().forEach(pair -> owners.retainAll(parties(pair)));
        var cost = key.party().equals(FigureKey.TOTAL) ? REGION : SUM;
        var parts =
                sum.pairs().stream()
                        .map(pair -> counts.get(pair))
                        .map(both -> both.of(key.side()))
                        .toList();
        tables.row(SupplySuppression.name(key), owners, cost, release)
                .sum(
                        "places",
                        parts,
                        Math.min(hundredths(sum.places()), 1),
                        isFew(sum.places(), threshold));
    }

    private static Set<String> parties(TradePair.Key pair) {
        return Stream.of(pair.seller(), pair.buyer())
                .filter(party -> !party.equals(PlaceRules.PRIVATE))
                .collect(Collectors.toSet());
    }

    private int count(NamedRow row, List<String> whats, BigDecimal places) {
        var hundredths = hundredths(places);
        return row.count(whats, hundredths, Math.min(hundredths, 1), isFew(places, threshold));
    }

    private static long hundredths(BigDecimal places) {
        return places.movePointRight(2).longValue();
    }
}
