package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the two counts of a row. */
final class CountRules {

    /** On the counts of any row. */
    static final List<Rule<Observation>> ROW = List.of(Rule.of("B01", CountRules::negative));

    private static final Rule<IndicatorRow> PLAUSIBLE =
            new Rule<>("B07", Set.of("indikator", "titel", "rate"), PlausibleRate::check);

    private static final List<Rule<IndicatorRow>> SHARE =
            List.of(
                    new Rule<>("B02", Set.of("indikator", "nævner"), CountRules::exceeds),
                    PLAUSIBLE,
                    new Rule<>("B08", Set.of("indikator"), CountRules::cannotOccur),
                    new Rule<>("B09", Set.of("indikator"), CountRules::half));

    private static final Rule<IndicatorRow> INHABITANTS =
            new Rule<>("B11", Set.of("indikator", "indbyggere"), InhabitantRule::check);

    private static final List<Rule<IndicatorRow>> PER_INHABITANT =
            List.of(
                    PLAUSIBLE,
                    new Rule<>("B10", Set.of("indikator"), CountRules::superfluous),
                    INHABITANTS);

    /** On the counts of a row whose indicator is known, whichever it is. */
    static final List<Rule<IndicatorRow>> INDICATOR_ROW =
            Stream.of(SHARE, PER_INHABITANT).flatMap(List::stream).distinct().toList();

    private CountRules() {}

    /** Those of them that look at an indicator. */
    static List<Rule<IndicatorRow>> of(Indicator indicator) {
        return indicator.perInhabitant() ? PER_INHABITANT : SHARE;
    }

    /** Those of them that ask which part of the indicator a row is about. */
    static List<Rule<IndicatorRow>> ofPart(Indicator indicator) {
        return indicator.perInhabitant() ? List.of(PLAUSIBLE, INHABITANTS) : List.of(PLAUSIBLE);
    }

    private static Stream<Problem> negative(Observation row, Setting setting) {
        return Arrays.stream(Count.values())
                .filter(count -> count.of(row).get().filter(n -> n < 0).isPresent())
                .map(count -> Problem.in(count.of(row), count.column(), wholeNumber()));
    }

    private static String wholeNumber() {
        return text("validation.expected.count");
    }

    private static Stream<? extends Outcome> exceeds(IndicatorRow subject, Setting setting) {
        var indicator = subject.indicator();
        if (indicator.unit() != Unit.PERCENT || indicator.mayExceed()) {
            return Stream.empty();
        }
        if (!subject.hasCounts()) {
            return subject.half().map(count -> unknown(count, subject.row())).stream();
        }
        var denominator = subject.denominator().orElseThrow();
        return subject.numerator().filter(n -> n > denominator).stream()
                .map(n ->
                        at(Count.NUMERATOR, subject, atMost(denominator))
                                .with("nævner", DanishFormat.number(denominator)));
    }

    /** That a count of a row is not there to be looked at. */
    static Unchecked unknown(Count count, Observation row) {
        return Unchecked.without(count.of(row), count.column());
    }

    private static String atMost(long count) {
        return text("validation.expected.atMost", DanishFormat.number(count));
    }

    /** A problem with one of the two counts. */
    static Problem at(Count count, IndicatorRow subject, String expected) {
        return Problem.in(count.of(subject.row()), count.column(), expected)
                .with("indikator", subject.indicator().id());
    }

    private static Stream<Problem> cannotOccur(IndicatorRow subject, Setting setting) {
        var noneOf = subject.denominator().filter(d -> d == 0).isPresent();
        var nobody =
                subject.row().numerator().readable()
                        && subject.numerator().filter(n -> n != 0).isEmpty();
        return noneOf && nobody
                ? Stream.of(at(Count.DENOMINATOR, subject, text("validation.expected.above0")))
                : Stream.empty();
    }

    private static Stream<Problem> half(IndicatorRow subject, Setting setting) {
        return subject.half().map(count -> at(count, subject, wholeNumber())).stream();
    }

    private static Stream<Problem> superfluous(IndicatorRow subject, Setting setting) {
        return subject.denominator().stream()
                .map(d -> at(Count.DENOMINATOR, subject, text("validation.expected.blank")));
    }
}
