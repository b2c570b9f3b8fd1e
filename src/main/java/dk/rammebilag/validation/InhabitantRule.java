package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** B11: where the denominator is inhabitants, no more are counted than live there. */
final class InhabitantRule {

    private InhabitantRule() {}

    static Stream<? extends Outcome> check(IndicatorRow subject, Setting setting) {
        if (!(subject.indicator().denominator() instanceof Denominator.Inhabitants(_, var ages))) {
            return Stream.empty();
        }
        var numerator = subject.row().numerator();
        if (numerator.get().isEmpty()) {
            return subject.isTotal() && Codes.isMissing(numerator)
                    ? Stream.of(CountRules.unknown(Count.NUMERATOR, subject.row()))
                    : Stream.empty();
        }
        return inhabitants(subject, ages, setting)
                .map(all -> check(subject, all))
                .orElseGet(() -> Stream.of(unknown(subject)));
    }

    private static Stream<Outcome> check(IndicatorRow subject, long inhabitants) {
        var all = DanishFormat.number(inhabitants);
        return subject.numerator().filter(n -> n > inhabitants).stream()
                .map(_ ->
                        CountRules.at(
                                        Count.NUMERATOR,
                                        subject,
                                        text("validation.expected.atMost", all))
                                .with("indbyggere", all));
    }

    /**
     * The inhabitants a row is about, per 1 January of the year; empty where they are not known.
     *
     * @param all the ages of the indicator, for a row that is not of an age group
     */
    static Optional<Long> inhabitants(IndicatorRow subject, Ages all, Setting setting) {
        var catalogue = setting.catalogue();
        var part = subject.breakdown().orElse(Breakdown.ALL);
        var sexes = catalogue.codeList(ObservationRules.SEX).valid(setting.year());
        var count =
                catalogue
                        .population()
                        .inhabitants(
                                setting.year(),
                                setting.geography(),
                                sexes.contains(part.sex()) ? List.of(part.sex()) : sexes,
                                catalogue.ages().getOrDefault(part.ageGroup(), all));
        return count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty();
    }

    /** That the number of inhabitants is not known; the same for every row. */
    static Unchecked unknown(IndicatorRow subject) {
        return Unchecked.sheet(
                subject.row().numerator().at(), text("validation.reason.population"));
    }
}
