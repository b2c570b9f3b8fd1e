package dk.rammebilag.supply;

import dk.rammebilag.catalogue.PriceLevels;
import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A takst. It is public.
 *
 * @param unit Enhed: what it is the price of
 * @param rate kroner per unit, above 0
 * @param year PL-år: the year in whose price level it is given
 */
public record Price(String unit, BigDecimal rate, long year) {

    /**
     * The same takst in the price level of another year: times the index of that year over the
     * index of its own, so that the rises of all years between are chained. Empty where one of the
     * two is not known.
     */
    public Optional<Ratio> in(long level, PriceLevels levels) {
        if (level == year) {
            return Optional.of(Ratio.of(rate));
        }
        return levels.index(level)
                .flatMap(to ->
                        levels.index(year)
                                .map(from ->
                                        Ratio.of(rate)
                                                .times(Ratio.of(to))
                                                .dividedBy(Ratio.of(from))));
    }
}
