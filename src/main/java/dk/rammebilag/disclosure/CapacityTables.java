package dk.rammebilag.disclosure;

import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.ListedOffer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of the tilbud and of their groups as linked tables. Those of a tilbud with few places
 * are secret. An attacker must not come nearer to them than what one place makes in a year.
 */
final class CapacityTables {

    /** Days of a place in a year. */
    static final int PLACE_YEAR = 365;

    private static final long OFFER = 1;

    /** The counts of a tilbud; null where it has none. */
    private record Counts(@Nullable Integer available, @Nullable Integer occupied) {}

    private final NamedTables tables = new NamedTables(PLACE_YEAR);
    private final Map<String, Counts> counts = new HashMap<>();

    private CapacityTables() {}

    /**
     * The tables of a year.
     *
     * @param few tilbud with fewer places are secret
     * @param known sets of tilbud whose days together everybody knows from elsewhere
     */
    static NamedTables of(
            Collection<ListedOffer> offers, int few, Collection<List<ListedOffer>> known) {
        var made = new CapacityTables();
        offers.stream().filter(ListedOffer::hasAnyDays).forEach(offer -> made.add(offer, few));
        for (var capacity : Capacity.of(offers)) {
            made.add(capacity, offers.stream().filter(capacity::holds).toList());
        }
        for (var together : known) {
            made.tables.known(made.parts(together, true));
            made.tables.known(made.parts(together, false));
        }
        return made.tables;
    }

    private void add(ListedOffer offer, int few) {
        var owners =
                Stream.concat(Stream.of(offer.operator()), offer.alsoReportedBy().stream())
                        .toList();
        var row = tables.row(SupplySuppression.name(offer), owners, OFFER);
        var secret = offer.hasFewerPlacesThan(few);
        counts.put(
                offer.id(),
                new Counts(
                        count(row, "available", offer.availableDays(), secret),
                        count(row, "occupied", offer.occupiedDays(), secret)));
    }

    private @Nullable Integer count(
            int row, String what, @Nullable BigDecimal days, boolean secret) {
        if (days == null) {
            return null;
        }
        var count = tables.tables().count(row, days.longValue(), 0);
        if (secret) {
            tables.secret(what, row, count);
        }
        return count;
    }

    private void add(Capacity capacity, List<ListedOffer> offers) {
        capacity.days()
                .ifPresent(days -> {
                    var key = capacity.key();
                    var owners =
                            key.cut() == Cut.OPERATOR ? List.of(key.code()) : List.<String>of();
                    var row = tables.row(SupplySuppression.name(capacity), owners, cost(key.cut()));
                    var available = tables.tables().count(row, days.available().longValue(), 0);
                    var occupied = tables.tables().count(row, days.occupied().longValue(), 0);
                    tables.sum(available, parts(offers, true));
                    tables.sum(occupied, parts(offers, false));
                });
    }

    /** The counts of those that have both kinds of days. */
    private List<Integer> parts(List<ListedOffer> offers, boolean available) {
        return offers.stream()
                .filter(offer -> offer.days().isPresent())
                .map(offer -> counts.get(offer.id()))
                .map(both -> available ? both.available() : both.occupied())
                .toList();
    }

    /** Tilbud are lost before groups, and groups before the region. */
    private static long cost(Cut cut) {
        return switch (cut) {
            case OPERATOR -> 3;
            case SECTION, TARGET_GROUP -> 6;
            case OWNERSHIP, SPECIALISATION, SECURE -> 12;
            case NATIONAL -> 20;
            case REGION -> 200;
        };
    }
}
