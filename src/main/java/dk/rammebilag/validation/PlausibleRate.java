package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.language.DanishFormat;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** B07: the rate of a total row lies where the catalogue expects it. */
final class PlausibleRate {

    private PlausibleRate() {}

    static Stream<? extends Outcome> check(IndicatorRow subject, Setting setting) {
        if (!subject.isTotal() || subject.denominator().filter(d -> d == 0).isPresent()) {
            return Stream.empty();
        }
        var blank =
                Count.reported(subject.indicator()).stream()
                        .filter(count -> Codes.isMissing(count.of(subject.row())))
                        .findFirst();
        if (blank.isPresent()) {
            return Stream.of(CountRules.unknown(blank.get(), subject.row()));
        }
        var numerator = subject.numerator().filter(n -> n >= 0);
        if (numerator.isEmpty()) {
            return Stream.empty();
        }
        return switch (subject.indicator().denominator()) {
            case Denominator.Reported _ ->
                    subject.denominator().filter(d -> d > 0).stream()
                            .flatMap(d -> check(subject, numerator.get(), d));
            case Denominator.Inhabitants(_, var ages) ->
                    InhabitantRule.inhabitants(subject, ages, setting)
                            .filter(d -> d > 0)
                            .map(d -> check(subject, numerator.get(), d))
                            .orElseGet(() -> Stream.of(InhabitantRule.unknown(subject)));
        };
    }

    private static Stream<Outcome> check(IndicatorRow subject, long numerator, long denominator) {
        var indicator = subject.indicator();
        var range = indicator.plausible();
        var rate =
                new Rate(
                        BigDecimal.valueOf(numerator).multiply(indicator.unit().factor()),
                        BigDecimal.valueOf(denominator));
        if (rate.isWithin(range)) {
            return Stream.empty();
        }
        var expected =
                text(
                        "validation.expected.between",
                        DanishFormat.exact(range.low()),
                        DanishFormat.exact(range.high()));
        return Stream.of(
                CountRules.at(Count.NUMERATOR, subject, inUnit(expected, indicator.unit()))
                        .with("titel", indicator.title())
                        .with("rate", inUnit(rate.outside(range), indicator.unit())));
    }

    private static String inUnit(String number, Unit unit) {
        return text("validation.unit." + unit.name(), number);
    }
}
