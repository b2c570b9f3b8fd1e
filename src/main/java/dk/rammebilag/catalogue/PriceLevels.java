package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The general price and wage level (PL) of the years, as an index.
 *
 * @param source where it comes from; empty where the catalogue gives none
 * @param byYear the index of each year whose level is known, above 0
 */
public record PriceLevels(String source, Map<Integer, BigDecimal> byYear) {

    /** No year's level is known. */
    public static final PriceLevels UNKNOWN = new PriceLevels("", Map.of());

    public PriceLevels {
        byYear = Map.copyOf(byYear);
    }

    /** The index of a year, if it is known. */
    public Optional<BigDecimal> index(long year) {
        return Optional.ofNullable(byYear.get((int) year));
    }
}
