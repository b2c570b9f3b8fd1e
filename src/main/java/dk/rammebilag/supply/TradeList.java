package dk.rammebilag.supply;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.PlaceRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up who trades with whom. */
final class TradeList {

    private final Geography geography;
    private final Map<TradePair.Key, BigDecimal> sold = new TreeMap<>();
    private final Map<TradePair.Key, BigDecimal> bought = new TreeMap<>();

    TradeList(Geography geography) {
        this.geography = geography;
    }

    /**
     * Takes in a trade as one of its parties reports it.
     *
     * @throws IllegalStateException if it names no direction, party or number, which no submission
     *     that is used may leave out
     */
    void add(String submitter, Trade row) {
        var places = row.places().get().orElseThrow(() -> incomplete(row));
        var other =
                row.counterpart()
                        .get()
                        .flatMap(written ->
                                written.equals(PlaceRules.PRIVATE)
                                        ? Optional.of(written)
                                        : PlaceRules.named(written, geography)
                                                .map(Municipality::code))
                        .orElseThrow(() -> incomplete(row));
        switch (row.direction().get().orElse("")) {
            case Trade.SELL ->
                    sold.merge(new TradePair.Key(submitter, other), places, BigDecimal::add);
            case Trade.BUY ->
                    bought.merge(new TradePair.Key(other, submitter), places, BigDecimal::add);
            default -> throw incomplete(row);
        }
    }

    private static IllegalStateException incomplete(Trade row) {
        return new IllegalStateException("a trade that cannot be told at " + row.places().at());
    }

    /**
     * Every pair that one of the two names, in order.
     *
     * @param reporting codes of those who report, whether or not they have anything to tell
     */
    List<TradePair> pairs(Set<String> reporting) {
        var keys = new TreeSet<>(sold.keySet());
        keys.addAll(bought.keySet());
        return keys.stream()
                .map(key ->
                        new TradePair(
                                key,
                                places(sold, key, reporting.contains(key.seller())),
                                places(bought, key, reporting.contains(key.buyer()))))
                .toList();
    }

    private static @Nullable BigDecimal places(
            Map<TradePair.Key, BigDecimal> said, TradePair.Key key, boolean reports) {
        var places = said.get(key);
        return places == null && reports ? BigDecimal.ZERO : places;
    }
}
