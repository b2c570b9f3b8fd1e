package dk.rammebilag.supply;

import dk.rammebilag.catalogue.PriceAgreement;
import dk.rammebilag.catalogue.PriceLevels;
import dk.rammebilag.statistics.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the takst of a tilbud has developed since the year before, in fixed prices: both in the price
 * level of one year.
 *
 * @param offer the tilbud this year
 * @param before its takst the year before, kroner
 * @param now its takst this year, kroner
 */
public record RateChange(ListedOffer offer, Ratio before, Ratio now) {

    private static final Ratio ONE = Ratio.of(1, 1);

    /**
     * Of every tilbud that has a takst in the same unit in both years, in the order given. It is
     * known again by its id, whoever runs it.
     *
     * @param lastYear the takster of the year before, by Tilbuds-ID
     * @param level the year whose price level is used
     */
    public static List<RateChange> of(
            Collection<ListedOffer> offers,
            Map<String, Price> lastYear,
            long level,
            PriceLevels levels) {
        return offers.stream()
                .flatMap(offer -> of(offer, lastYear, level, levels).stream())
                .toList();
    }

    private static Optional<RateChange> of(
            ListedOffer offer, Map<String, Price> lastYear, long level, PriceLevels levels) {
        return Optional.ofNullable(lastYear.get(offer.id()))
                .filter(before -> before.unit().equals(offer.unit()))
                .flatMap(before -> before.in(level, levels))
                .flatMap(before ->
                        offer.price()
                                .flatMap(price -> price.in(level, levels))
                                .map(now -> new RateChange(offer, before, now)));
    }

    /** The change in fixed prices: 0.02 for two per cent more. */
    public Ratio change() {
        return now.dividedBy(before).minus(ONE);
    }

    /** The highest change in fixed prices that an agreement allows in a year: 0 or less. */
    public static Ratio limit(PriceAgreement agreement) {
        return Ratio.of(0, 1).minus(Ratio.of(agreement.reduction().movePointLeft(2)));
    }
}
