package dk.rammebilag.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a group of tilbud has room for and how it is used.
 *
 * @param key which group
 * @param offers how many tilbud
 * @param places their places together
 * @param counted how many of them have both kinds of days
 * @param days the days of those; empty where there are none, or where they are not shown
 */
public record Capacity(
        Cut.Key key, int offers, BigDecimal places, int counted, Optional<Days> days) {

    /** Every group some tilbud belong to, in order. Each tilbud counts once in a group. */
    public static List<Capacity> of(Collection<ListedOffer> offers) {
        var groups = new TreeMap<Cut.Key, List<ListedOffer>>();
        for (var offer : offers) {
            Arrays.stream(Cut.values())
                    .flatMap(cut -> cut.key(offer).stream())
                    .forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(offer));
        }
        return groups.entrySet().stream().map(g -> of(g.getKey(), g.getValue())).toList();
    }

    private static Capacity of(Cut.Key key, List<ListedOffer> offers) {
        var days = offers.stream().flatMap(offer -> offer.days().stream()).toList();
        return new Capacity(
                key,
                offers.size(),
                offers.stream()
                        .flatMap(offer -> Optional.ofNullable(offer.places()).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                days.size(),
                days.stream().reduce(Days::plus));
    }

    /** Whether a tilbud is one of the group. */
    public boolean holds(ListedOffer offer) {
        return key.holds(offer);
    }

    /** The same without the days. */
    public Capacity withoutDays() {
        return new Capacity(key, offers, places, counted, Optional.empty());
    }
}
