package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Observation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The rates of total rows, unrounded but for the 34 digits of {@link MathContext#DECIMAL128}. */
final class Rates {

    private Rates() {}

    /** The rate of a kommune's total row, in the indicator's unit; empty where it has none. */
    static Optional<BigDecimal> of(
            Indicator indicator, Observation total, String kommune, Catalogue catalogue) {
        var denominator =
                switch (indicator.denominator()) {
                    case Denominator.Reported _ -> total.denominator().get();
                    case Denominator.Inhabitants(_, var ages) ->
                            catalogue
                                    .population()
                                    .inhabitants(catalogue.year(), kommune, ages)
                                    .stream()
                                    .boxed()
                                    .findFirst();
                };
        return total.numerator()
                .get()
                .filter(n -> n >= 0)
                .flatMap(n -> denominator.filter(d -> d > 0).map(d -> rate(indicator, n, d)));
    }

    private static BigDecimal rate(Indicator indicator, long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .multiply(indicator.unit().factor())
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }

    /** As it is printed, with its unit. */
    static String words(BigDecimal rate, Indicator indicator) {
        return text("validation.unit." + indicator.unit().name(), DanishFormat.number(rate, 1));
    }
}
