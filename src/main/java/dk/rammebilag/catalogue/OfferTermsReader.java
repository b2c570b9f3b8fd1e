package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Reads what a catalogue says of the tilbud, all of which may be left out. */
final class OfferTermsReader {

    private static final String PRICES = "priceAgreement";
    private static final String DAYS = "nationalDays";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private OfferTermsReader() {}

    /**
     * The terms of a year.
     *
     * @param indicators ids of the indicators there are, of whatever year
     */
    static OfferTerms read(Section root, int year, Collection<String> indicators) {
        var prices =
                root.has(PRICES)
                        ? root.section(PRICES, fields -> agreement(fields, year))
                        : Optional.<Optional<PriceAgreement>>empty();
        return new OfferTerms(
                prices.flatMap(agreed -> agreed),
                root.has(DAYS)
                        ? Optional.of(root.reference(DAYS, indicators))
                        : Optional.<String>empty());
    }

    /** What is agreed; empty where it is not valid in the year. */
    private static Optional<PriceAgreement> agreement(Section fields, int year) {
        var reduction =
                fields.value(
                        "reduction",
                        OfferTermsReader::percent,
                        BigDecimal.ZERO,
                        "catalogue.value.percent");
        return fields.validity().includes(year)
                ? Optional.of(new PriceAgreement(reduction))
                : Optional.empty();
    }

    private static Optional<BigDecimal> percent(String text) {
        return Form.decimal(text)
                .filter(number -> number.signum() >= 0 && number.compareTo(ALL) < 0);
    }
}
