package dk.rammebilag.submission;

import java.math.BigDecimal;

/**
 * A row of Tilbud.
 *
 * @param id Tilbuds-ID
 * @param name Navn
 * @param operator Driftsherre, code of the submitter
 * @param ownership Driftsform
 * @param location Beliggenhedskommune
 * @param section Paragraf, as {@code SEL § 107}
 * @param targetGroup Målgruppe
 * @param places Pladser, up to one decimal
 * @param availableDays Pladsdøgn til rådighed
 * @param occupiedDays Belagte pladsdøgn
 * @param unit Enhed, {@code døgn} or {@code dag}
 * @param rate Takst, kroner per unit
 * @param priceYear PL-år
 * @param specialisation Specialisering
 * @param secure Sikret
 * @param remark Bemærkning
 */
public record Offer(
        Cell<String> id,
        Cell<String> name,
        Cell<String> operator,
        Cell<String> ownership,
        Cell<String> location,
        Cell<String> section,
        Cell<String> targetGroup,
        Cell<BigDecimal> places,
        Cell<BigDecimal> availableDays,
        Cell<BigDecimal> occupiedDays,
        Cell<String> unit,
        Cell<BigDecimal> rate,
        Cell<Long> priceYear,
        Cell<String> specialisation,
        Cell<String> secure,
        Cell<String> remark)
        implements Row {}
