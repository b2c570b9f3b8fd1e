package dk.rammebilag.catalogue;

import java.util.Optional;

/**
 * What an agreement says of the tilbud.
 *
 * @param prices what is agreed about takster in the year; empty if nothing is
 * @param nationalDays id of the indicator that counts the occupied and the available days of
 *     lands-og landsdelsdækkende tilbud; empty if none does
 */
public record OfferTerms(Optional<PriceAgreement> prices, Optional<String> nationalDays) {

    /** Nothing is agreed. */
    public static final OfferTerms NONE = new OfferTerms(Optional.empty(), Optional.empty());
}
