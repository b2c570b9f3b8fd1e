package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.Use.Amount;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.ListedOffer;
import dk.rammebilag.supply.TradeSum;
import dk.rammebilag.supply.TradeSum.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Works out whose places a kommune uses, from what is published alone.
 *
 * @param offers the tilbud
 * @param capacities their groups, by key
 * @param sums what is sold and bought, by key; a sum that is not there is 0
 */
record Uses(
        List<Disclosed<ListedOffer>> offers,
        Map<Cut.Key, Disclosed<Capacity>> capacities,
        SortedMap<TradeSum.Key, Disclosed<TradeSum>> sums) {

    private static final Ratio NONE = Ratio.of(0, 1);

    /** Of a kommune that reports. */
    Use of(String kommune) {
        return new Use(
                kommune,
                own(kommune),
                sum(kommune, Side.BOUGHT, TradeSum.WITHIN),
                sum(kommune, Side.BOUGHT, TradeSum.OUTSIDE),
                sum(kommune, Side.BOUGHT, TradeSum.PRIVATE));
    }

    private Amount sum(String kommune, Side side, String with) {
        var sum = sums.get(new TradeSum.Key(kommune, side, with));
        if (sum == null) {
            return Amount.of(NONE);
        }
        return sum.hidden() ? Amount.SUPPRESSED : Amount.of(Ratio.of(sum.value().places()));
    }

    /**
     * Occupied places less sold ones. Where more is sold than was occupied the two do not fit, and
     * nothing is told.
     */
    private Amount own(String kommune) {
        var occupied = occupied(kommune);
        if (occupied.value() == null) {
            return occupied;
        }
        var left = occupied.value();
        for (var with : List.of(TradeSum.WITHIN, TradeSum.OUTSIDE, TradeSum.PRIVATE)) {
            var sold = sum(kommune, Side.SOLD, with);
            if (sold.value() == null) {
                return sold;
            }
            left = left.minus(sold.value());
        }
        return left.numerator().signum() < 0 ? Amount.MISSING : Amount.of(left);
    }

    /**
     * Places times occupancy, tilbud by tilbud; those whose days are hidden together, by what their
     * group has beyond the shown ones.
     */
    private Amount occupied(String kommune) {
        var own = offers.stream().filter(o -> o.value().operator().equals(kommune)).toList();
        var occupied = NONE;
        var hiddenPlaces = BigDecimal.ZERO;
        var shown = Days.NONE;
        var hides = false;
        for (var offer : own) {
            var places = offer.value().places();
            if (offer.hidden() && places != null) {
                hiddenPlaces = hiddenPlaces.add(places);
                hides = true;
                continue;
            }
            var days = offer.value().days();
            var occupancy = days.flatMap(Days::occupancy);
            if (places == null || occupancy.isEmpty()) {
                return Amount.MISSING;
            }
            shown = shown.plus(days.orElseThrow());
            occupied = occupied.plus(Ratio.of(places).times(occupancy.get()));
        }
        if (!hides) {
            return Amount.of(occupied);
        }
        var rest = rest(kommune, shown).flatMap(Days::occupancy);
        var places = Ratio.of(hiddenPlaces);
        var seen = occupied;
        return rest.map(occupancy -> Amount.of(seen.plus(places.times(occupancy))))
                .orElse(Amount.SUPPRESSED);
    }

    private Optional<Days> rest(String kommune, Days shown) {
        return Optional.ofNullable(capacities.get(new Cut.Key(Cut.OPERATOR, kommune)))
                .flatMap(all -> all.value().days())
                .map(all -> all.minus(shown));
    }
}
