package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the takst of a tilbud. A tilbud without one stands outside them. */
final class PriceRules {

    private static final String RATE = "Takst";
    private static final String UNIT = "Enhed";
    private static final String PRICE_YEAR = "PL-år";

    static final Rule<Offer> COMPLETE = Rule.of("T03", PriceRules::complete);

    static final Rule<Offer> PLAUSIBLE =
            new Rule<>("T04", Set.of(), Set.of("lowest", "highest"), PriceRules::plausible);

    private PriceRules() {}

    private static Stream<Outcome> complete(Offer row, Setting setting) {
        if (!Codes.isKnown(row.rate())) {
            return Stream.of(Unchecked.unknown(row.rate(), RATE));
        }
        if (row.rate().isBlank()) {
            return Stream.empty();
        }
        var units = Codes.either(setting.catalogue().codeList(UNIT).valid(setting.year()));
        return Stream.concat(
                Codes.filled(row.unit(), UNIT, _ -> true, units),
                Codes.filled(
                        row.priceYear(),
                        PRICE_YEAR,
                        _ -> true,
                        text("validation.expected.priceYear")));
    }

    private static Stream<Outcome> plausible(Offer row, Setting setting) {
        var lowest = setting.limit("T04", "lowest");
        var highest = setting.limit("T04", "highest");
        return Codes.right(
                row.rate(),
                RATE,
                rate -> lowest.compareTo(rate) <= 0 && rate.compareTo(highest) <= 0,
                text(
                        "validation.expected.kroner",
                        DanishFormat.exact(lowest),
                        DanishFormat.exact(highest)));
    }
}
