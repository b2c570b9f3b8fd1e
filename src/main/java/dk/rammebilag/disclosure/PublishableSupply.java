package dk.rammebilag.disclosure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.ListedOffer;
import dk.rammebilag.supply.NeedSummary;
import dk.rammebilag.supply.Price;
import dk.rammebilag.supply.PriceDevelopment;
import dk.rammebilag.supply.PriceSummary;
import dk.rammebilag.supply.RateChange;
import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.TradePair;
import dk.rammebilag.supply.TradeSum;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything about the tilbud of a year that may be shown to anybody. Only this package can make
 * one, and every renderer takes nothing else. Immutable.
 */
public final class PublishableSupply {

    private final List<Disclosed<ListedOffer>> offers;
    private final List<Disclosed<Capacity>> capacities;
    private final List<PriceSummary> prices;
    private final List<RateChange> changes;
    private final List<PriceDevelopment> developments;
    private final List<Disclosed<TradePair>> trades;
    private final SortedMap<TradeSum.Key, Disclosed<TradeSum>> sums;
    private final List<Use> uses;
    private final List<NeedSummary> needs;
    private final List<NationalDifference> differences;

    private PublishableSupply(
            Catalogue catalogue,
            Supply supply,
            SupplySuppression suppression,
            Publishable figures,
            Set<String> reporting,
            Map<String, Price> lastYear) {
        offers = supply.offers().stream().map(offer -> shown(offer, suppression)).toList();
        capacities = Capacity.of(supply.offers()).stream().map(c -> shown(c, suppression)).toList();
        trades = supply.trades().stream().map(pair -> shown(pair, suppression)).toList();
        var all = new TreeMap<TradeSum.Key, Disclosed<TradeSum>>();
        TradeSum.of(supply.trades(), catalogue.geography())
                .forEach(sum -> all.put(sum.key(), shown(sum, suppression)));
        sums = Collections.unmodifiableSortedMap(all);
        needs = supply.needs();
        var known = offers.stream().map(Disclosed::value).toList();
        prices = PriceSummary.of(known, catalogue.year(), catalogue.prices());
        changes = RateChange.of(known, lastYear, catalogue.year(), catalogue.prices());
        developments = PriceDevelopment.of(changes);
        var work =
                new Uses(
                        offers,
                        capacities.stream().collect(toMap(c -> c.value().key(), identity())),
                        sums);
        uses =
                catalogue.geography().municipalities().stream()
                        .filter(kommune -> reporting.contains(kommune.code()))
                        .map(kommune -> work.of(kommune.code()))
                        .toList();
        differences = differences(NationalDays.of(catalogue, figures), figures);
    }

    /**
     * What may be shown of the supply of a year: what is not hidden, and what follows from it.
     *
     * @param catalogue the agreement of the year
     * @param supply the supply of the year
     * @param suppression what to hide of it
     * @param figures what is published of the indicators
     * @param reporting codes of the submitters whose submission is used
     * @param lastYear the takster of the year before, by Tilbuds-ID
     * @throws IllegalStateException if days of a tilbud with few places or few traded places would
     *     be shown, or what is to be hidden is not there
     */
    public static PublishableSupply of(
            Catalogue catalogue,
            Supply supply,
            SupplySuppression suppression,
            Publishable figures,
            Set<String> reporting,
            Map<String, Price> lastYear) {
        var made =
                new PublishableSupply(catalogue, supply, suppression, figures, reporting, lastYear);
        made.check(catalogue.threshold());
        made.checkNames(suppression);
        return made;
    }

    /** Of an agreement nobody reports any tilbud to. */
    public static PublishableSupply none(Catalogue catalogue, Publishable figures) {
        return of(
                catalogue,
                new Supply(List.of(), List.of(), List.of()),
                SupplySuppression.NOTHING,
                figures,
                Set.of(),
                Map.of());
    }

    private static Disclosed<ListedOffer> shown(ListedOffer offer, SupplySuppression suppression) {
        var hidden = suppression.hides(SupplySuppression.name(offer));
        return new Disclosed<>(hidden ? offer.withoutDays() : offer, hidden);
    }

    private static Disclosed<Capacity> shown(Capacity capacity, SupplySuppression suppression) {
        var hidden = suppression.hides(SupplySuppression.name(capacity));
        return new Disclosed<>(hidden ? capacity.withoutDays() : capacity, hidden);
    }

    private static Disclosed<TradePair> shown(TradePair pair, SupplySuppression suppression) {
        var hidden = suppression.hides(SupplySuppression.name(pair.key()));
        return new Disclosed<>(hidden ? pair.withoutPlaces() : pair, hidden);
    }

    private static Disclosed<TradeSum> shown(TradeSum sum, SupplySuppression suppression) {
        var hidden = suppression.hides(SupplySuppression.name(sum.key()));
        return new Disclosed<>(hidden ? sum.withoutPlaces() : sum, hidden);
    }

    /** Looks at what is about to leave, not at how it came about. */
    private void check(int threshold) {
        for (var offer : offers) {
            if (offer.value().hasAnyDays() && offer.value().hasFewerPlacesThan(threshold)) {
                throw new IllegalStateException("few places and not hidden: " + offer.value().id());
            }
        }
        for (var trade : trades) {
            var pair = trade.value();
            Stream.of(Optional.ofNullable(pair.sold()), Optional.ofNullable(pair.bought()))
                    .flatMap(Optional::stream)
                    .forEach(places -> check(places, threshold, pair.key()));
        }
        sums.forEach((key, sum) -> check(sum.value().places(), threshold, key));
    }

    private static void check(BigDecimal places, int threshold, Object key) {
        if (TradeTables.isFew(places, threshold)) {
            throw new IllegalStateException("few places and not hidden: " + key);
        }
    }

    private void checkNames(SupplySuppression suppression) {
        var names = new HashSet<String>();
        offers.forEach(offer -> names.add(SupplySuppression.name(offer.value())));
        capacities.forEach(capacity -> names.add(SupplySuppression.name(capacity.value())));
        trades.forEach(trade -> names.add(SupplySuppression.name(trade.value().key())));
        sums.keySet().forEach(key -> names.add(SupplySuppression.name(key)));
        for (var name : suppression.hidden()) {
            if (!names.contains(name)) {
                throw new IllegalStateException("to be hidden but not there: " + name);
            }
        }
    }

    private List<NationalDifference> differences(NationalDays national, Publishable figures) {
        var listed = offers.stream().map(Disclosed::value).toList();
        return national.rows().stream()
                .flatMap(row -> {
                    var own = national.offers(row, listed);
                    var known = own.stream().allMatch(offer -> offer.days().isPresent());
                    return known
                            ? figures
                                    .get(row, Measure.RATE)
                                    .flatMap(r -> difference(r, own))
                                    .stream()
                            : Stream.empty();
                })
                .toList();
    }

    private static Optional<NationalDifference> difference(
            PublishedFigure row, List<ListedOffer> offers) {
        if (row.numerator() == null || row.denominator() == null) {
            return Optional.empty();
        }
        var said =
                new Days(
                        BigDecimal.valueOf(row.denominator()), BigDecimal.valueOf(row.numerator()));
        var summed =
                offers.stream()
                        .flatMap(offer -> offer.days().stream())
                        .reduce(Days.NONE, Days::plus);
        return said.isSameAs(summed)
                ? Optional.empty()
                : Optional.of(new NationalDifference(row.key().geography(), said, summed));
    }

    /** The tilbud, each once, by Tilbuds-ID; where hidden, without their days. */
    public List<Disclosed<ListedOffer>> offers() {
        return offers;
    }

    /** The groups of tilbud, in order; where hidden, without their days. */
    public List<Disclosed<Capacity>> capacities() {
        return capacities;
    }

    /** The takster by section and unit, in the price level of the year. */
    public List<PriceSummary> prices() {
        return prices;
    }

    /** The takst of each tilbud of both years, by Tilbuds-ID, in the price level of the year. */
    public List<RateChange> changes() {
        return changes;
    }

    /** The development of takster by group and unit, in order. */
    public List<PriceDevelopment> developments() {
        return developments;
    }

    /** Who trades with whom, by seller and buyer; where hidden, without numbers. */
    public List<Disclosed<TradePair>> trades() {
        return trades;
    }

    /** What is sold and bought altogether, by key; where hidden, without a number. None is 0. */
    public SortedMap<TradeSum.Key, Disclosed<TradeSum>> sums() {
        return sums;
    }

    /** Whose places the kommuner use that report, by code. */
    public List<Use> uses() {
        return uses;
    }

    /** How the supply is scored, by målgruppe. */
    public List<NeedSummary> needs() {
        return needs;
    }

    /** Where the indicator of lands- og landsdelsdækkende tilbud does not fit these, by place. */
    public List<NationalDifference> differences() {
        return differences;
    }
}
