package dk.rammebilag.example;

import java.math.BigDecimal;

/**
 * A made-up tilbud in one year.
 *
 * @param id its Tilbuds-ID
 * @param kind what kind it is
 * @param name its name, out of fairy tales
 * @param operator code of its driftsherre
 * @param location code of the kommune it lies in
 * @param places how many places, up to one decimal
 * @param available pladsdøgn of the year before
 * @param occupied those of them that were used
 * @param price kroner per unit, two decimals
 * @param remark Bemærkning; may be empty
 */
record Offer(
        String id,
        OfferKind kind,
        String name,
        String operator,
        String location,
        BigDecimal places,
        long available,
        long occupied,
        BigDecimal price,
        String remark) {

    /** Whether it serves the country or this part of it. */
    boolean special() {
        return kind.special();
    }
}
