package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.supply.TradePair;
import dk.rammebilag.supply.TradeSum;
import dk.rammebilag.supply.TradeSum.Side;
import dk.rammebilag.validation.PlaceRules;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
    private final int threshold;
    private final Map<TradePair.Key, Counts> counts = new HashMap<>();

    private TradeTables(int threshold) {
        this.threshold = threshold;
        tables = new NamedTables(threshold * HUNDREDTHS);
    }

    /**
     * The tables of a year.
     *
     * @param threshold helårspladser from this on are not few
     */
    static NamedTables of(Collection<TradePair> pairs, Collection<TradeSum> sums, int threshold) {
        var made = new TradeTables(threshold);
        pairs.forEach(made::add);
        sums.forEach(made::add);
        return made.tables;
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
        var row = tables.row(SupplySuppression.name(key), parties(key), PAIR);
        var sold = pair.sold() == null ? BigDecimal.ZERO : pair.sold();
        var bought = pair.bought() == null ? BigDecimal.ZERO : pair.bought();
        var first = count(row, "sold", sold);
        counts.put(
                key,
                sold.compareTo(bought) == 0
                        ? new Counts(first, first)
                        : new Counts(first, count(row, "bought", bought)));
    }

    /** Whoever has a part in every trade of a sum knows the sum. */
    private void add(TradeSum sum) {
        var key = sum.key();
        var owners = new TreeSet<>(parties(sum.pairs().getFirst()));
        sum.pairs().forEach(pair -> owners.retainAll(parties(pair)));
        var cost = key.party().equals(FigureKey.TOTAL) ? REGION : SUM;
        var row = tables.row(SupplySuppression.name(key), owners, cost);
        var total = count(row, "places", sum.places());
        tables.sum(
                total,
                sum.pairs().stream()
                        .map(pair -> counts.get(pair))
                        .map(both -> both.of(key.side()))
                        .toList());
    }

    private static Set<String> parties(TradePair.Key pair) {
        return Stream.of(pair.seller(), pair.buyer())
                .filter(party -> !party.equals(PlaceRules.PRIVATE))
                .collect(Collectors.toSet());
    }

    private int count(int row, String what, BigDecimal places) {
        var hundredths = places.movePointRight(2).longValue();
        var count = tables.tables().count(row, hundredths);
        if (isFew(places, threshold)) {
            tables.secret(what, row, count);
        }
        return count;
    }
}
