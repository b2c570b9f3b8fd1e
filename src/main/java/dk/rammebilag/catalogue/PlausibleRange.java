package dk.rammebilag.catalogue;

import java.math.BigDecimal;

/**
 * The range the rate of a total is expected in, both ends included, in the indicator's unit.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record PlausibleRange(BigDecimal low, BigDecimal high) {}
