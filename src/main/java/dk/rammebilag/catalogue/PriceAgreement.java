package dk.rammebilag.catalogue;

import java.math.BigDecimal;

/**
 * What is agreed about takster: they may follow the general price and wage level less a share each
 * year.
 *
 * @param reduction the share in per cent a year, 0 or more
 */
public record PriceAgreement(BigDecimal reduction) {}
