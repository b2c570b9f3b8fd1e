package dk.rammebilag.submission;

import java.math.BigDecimal;

/**
 * A row of Køb og salg.
 *
 * @param offer Tilbuds-ID
 * @param direction Retning, {@code køb} or {@code salg}
 * @param counterpart Modpart, a kommune, a region or {@code privat}
 * @param places Helårspladser, above 0, up to two decimals
 */
public record Trade(
        Cell<String> offer,
        Cell<String> direction,
        Cell<String> counterpart,
        Cell<BigDecimal> places)
        implements Row {

    /** Retning of the one who buys. */
    public static final String BUY = "køb";

    /** Retning of the one who sells. */
    public static final String SELL = "salg";
}
