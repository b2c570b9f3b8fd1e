package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Population.Group;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** B07: the rate of a total row lies where the catalogue expects it. */
final class PlausibleRate {

    /** Nobody is older; the last age of open-ended age groups. */
    private static final int OLDEST = 125;

    private PlausibleRate() {}

    static Stream<? extends Outcome> check(IndicatorRow subject, Setting setting) {
        var numerator = subject.numerator().filter(n -> n >= 0);
        if (!subject.isTotal() || numerator.isEmpty()) {
            return Stream.empty();
        }
        return switch (subject.indicator().denominator()) {
            case Denominator.Reported _ ->
                    subject.denominator().filter(d -> d > 0).stream()
                            .flatMap(d -> check(subject, numerator.get(), d));
            case Denominator.Inhabitants of ->
                    inhabitants(of.ages(), setting)
                            .map(d -> check(subject, numerator.get(), d))
                            .orElseGet(() -> Stream.of(unknown(subject)));
        };
    }

    private static Stream<Outcome> check(IndicatorRow subject, long numerator, long denominator) {
        var indicator = subject.indicator();
        var range = indicator.plausible();
        var scaled = BigDecimal.valueOf(numerator).multiply(indicator.unit().factor());
        var whole = BigDecimal.valueOf(denominator);
        if (scaled.compareTo(range.low().multiply(whole)) >= 0
                && scaled.compareTo(range.high().multiply(whole)) <= 0) {
            return Stream.empty();
        }
        var rate = scaled.divide(whole, 1, RoundingMode.HALF_UP);
        var expected =
                inUnit(
                        text(
                                "validation.expected.between",
                                plain(range.low()),
                                plain(range.high())),
                        indicator.unit());
        return Stream.of(
                CountRules.at(Count.NUMERATOR, subject, expected)
                        .with("titel", indicator.title())
                        .with("rate", inUnit(DanishFormat.number(rate, 1), indicator.unit())));
    }

    private static String plain(BigDecimal number) {
        return DanishFormat.number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static String inUnit(String number, Unit unit) {
        return text("validation.unit." + unit.name(), number);
    }

    private static Unchecked unknown(IndicatorRow subject) {
        return new Unchecked(subject.row().numerator().at(), text("validation.reason.population"));
    }

    /** Inhabitants of the ages per 1 January; empty where none of the groups is known. */
    private static Optional<Long> inhabitants(Ages ages, Setting setting) {
        var counts = setting.catalogue().population().counts();
        var sexes = setting.catalogue().codeList(ObservationRules.SEX).valid(setting.year());
        var known =
                IntStream.rangeClosed(ages.from(), Math.min(ages.to(), OLDEST))
                        .boxed()
                        .flatMap(age -> sexes.stream().map(sex -> group(sex, age, setting)))
                        .flatMap(group -> Optional.ofNullable(counts.get(group)).stream())
                        .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().mapToLong(Long::longValue).sum());
    }

    private static Group group(String sex, int age, Setting setting) {
        return new Group(setting.year(), setting.geography(), sex, age);
    }
}
