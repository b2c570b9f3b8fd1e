package dk.rammebilag.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tilbud as it stands in the list of the year: once, whoever reports it. A blank cell is an empty
 * text or null.
 *
 * @param id Tilbuds-ID
 * @param name Navn
 * @param operator code of the submitter whose report of it is listed
 * @param ownership Driftsform
 * @param location code of the kommune it lies in
 * @param section Paragraf
 * @param targetGroup Målgruppe
 * @param places Pladser
 * @param availableDays Pladsdøgn til rådighed
 * @param occupiedDays Belagte pladsdøgn
 * @param unit Enhed
 * @param rate Takst, kroner per unit
 * @param priceYear PL-år
 * @param specialisation Specialisering
 * @param secure Sikret
 * @param alsoReportedBy codes of the others who report it as theirs, in order; it is unsettled
 *     whose it is when there are any
 */
public record ListedOffer(
        String id,
        String name,
        String operator,
        String ownership,
        String location,
        String section,
        String targetGroup,
        @Nullable BigDecimal places,
        @Nullable BigDecimal availableDays,
        @Nullable BigDecimal occupiedDays,
        String unit,
        @Nullable BigDecimal rate,
        @Nullable Long priceYear,
        String specialisation,
        String secure,
        List<String> alsoReportedBy) {

    private static final String ORDINARY = "almindelig";
    private static final String YES = "ja";

    public ListedOffer {
        alsoReportedBy = List.copyOf(alsoReportedBy);
    }

    /** Whether it is lands- or landsdelsdækkende. */
    public boolean isNational() {
        return !specialisation.isEmpty() && !specialisation.equals(ORDINARY);
    }

    /** Whether it is a sikret afdeling. */
    public boolean isSecure() {
        return secure.equals(YES);
    }

    /** Whether more than one report it as theirs. */
    public boolean isUnsettled() {
        return !alsoReportedBy.isEmpty();
    }

    /** Whether its days are about few: it has fewer places than that, or nobody knows how many. */
    public boolean hasFewerPlacesThan(int threshold) {
        return places == null || places.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /** Whether any days are reported. */
    public boolean hasAnyDays() {
        return availableDays != null || occupiedDays != null;
    }

    /** Its days; empty unless both are reported. */
    public Optional<Days> days() {
        return availableDays == null || occupiedDays == null
                ? Optional.empty()
                : Optional.of(new Days(availableDays, occupiedDays));
    }

    /** Its takst; empty unless it has one above 0 with unit and price year. */
    public Optional<Price> price() {
        return rate == null || rate.signum() <= 0 || priceYear == null || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Price(unit, rate, priceYear));
    }

    /** The same without its days. */
    public ListedOffer withoutDays() {
        return with(null, null, alsoReportedBy);
    }

    /** The same with others who report it. */
    ListedOffer reportedAlsoBy(List<String> others) {
        return with(availableDays, occupiedDays, others);
    }

    private ListedOffer with(
            @Nullable BigDecimal available, @Nullable BigDecimal occupied, List<String> others) {
        return new ListedOffer(
                id,
                name,
                operator,
                ownership,
                location,
                section,
                targetGroup,
                places,
                available,
                occupied,
                unit,
                rate,
                priceYear,
                specialisation,
                secure,
                others);
    }
}
