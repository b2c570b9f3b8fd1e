package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.linked.Promise;
import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.ListedOffer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final NamedTables tables;
    private final Optional<KnownSupply> release;
    private final int few;
    private final Map<String, Counts> counts = new HashMap<>();

    private CapacityTables(NamedTables tables, Optional<KnownSupply> release, int few) {
        this.tables = tables;
        this.release = release;
        this.few = few;
    }

    /** Tables of no tilbud yet. */
    static NamedTables none() {
        return new NamedTables(Promise.ofCounts(PLACE_YEAR));
    }

    /**
     * Adds the tilbud of a version of the year.
     *
     * @param release the version; empty for the one that is being decided on
     * @param few tilbud with fewer places are secret
     * @param known sets of tilbud whose days together everybody knows from elsewhere
     */
    static void add(
            NamedTables tables,
            Optional<KnownSupply> release,
            Collection<ListedOffer> offers,
            int few,
            Collection<List<ListedOffer>> known) {
        var made = new CapacityTables(tables, release, few);
        offers.stream().filter(ListedOffer::hasAnyDays).forEach(made::add);
        for (var capacity : Capacity.of(offers)) {
            made.add(capacity, offers.stream().filter(capacity::holds).toList());
        }
        for (var together : known) {
            tables.known(made.parts(together, true));
            tables.known(made.parts(together, false));
        }
    }

    private void add(ListedOffer offer) {
        var owners =
                Stream.concat(Stream.of(offer.operator()), offer.alsoReportedBy().stream())
                        .toList();
        var row = tables.row(SupplySuppression.name(offer), owners, OFFER, release);
        var secret = offer.hasFewerPlacesThan(few);
        counts.put(
                offer.id(),
                new Counts(
                        count(row, "available", offer.availableDays(), secret),
                        count(row, "occupied", offer.occupiedDays(), secret)));
    }

    private static @Nullable Integer count(
            NamedRow row, String what, @Nullable BigDecimal days, boolean secret) {
        return days == null ? null : row.count(List.of(what), days.longValue(), 0, secret);
    }

    private void add(Capacity capacity, List<ListedOffer> offers) {
        if (capacity.days().isEmpty()) {
            return;
        }
        var key = capacity.key();
        var owners = key.cut() == Cut.OPERATOR ? List.of(key.code()) : List.<String>of();
        var row = tables.row(SupplySuppression.name(capacity), owners, cost(key.cut()), release);
        row.sum("available", parts(offers, true), 0, false);
        row.sum("occupied", parts(offers, false), 0, false);
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
