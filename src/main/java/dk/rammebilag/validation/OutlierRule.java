package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * M03: a kommune's rate lies far from those of all. What it is told gives nothing away of the
 * others. An indicator that is published for the region alone is not compared.
 */
final class OutlierRule {

    private OutlierRule() {}

    static Stream<Outcome> check(Comparison comparison, Setting setting) {
        var rule = setting.catalogue().rule("M03");
        var least = rule.parameter("antal");
        var own = comparison.own();
        var parties = comparison.parties();
        var all =
                setting.catalogue().indicators().stream()
                        .filter(indicator -> !indicator.regionOnly() && !own.submitter().isRegion())
                        .toList();
        var compared =
                all.stream().filter(indicator -> parties.rate(indicator, own).isPresent()).toList();
        var unknown =
                all.stream()
                        .filter(indicator -> !compared.contains(indicator))
                        .filter(indicator -> isExpected(indicator, own))
                        .toList();
        var few = compared.stream().filter(i -> isFew(parties.rates(i), least)).toList();
        return Codes.all(
                compared.stream()
                        .filter(indicator -> !few.contains(indicator))
                        .flatMap(indicator -> outlier(indicator, comparison, rule).stream()),
                tooFew(few, least).stream(),
                withoutRate(unknown).stream());
    }

    /**
     * Whether there should be a rate: there is somebody to count among, or the total row may be one
     * that could not be read.
     */
    private static boolean isExpected(Indicator indicator, Party own) {
        return Optional.ofNullable(own.totals().get(indicator.id()))
                .map(total ->
                        indicator.perInhabitant()
                                || total.denominator().get().filter(d -> d == 0).isEmpty())
                .orElseGet(() ->
                        indicator.mandatory()
                                && own.sheets().doubtful().contains(SheetLayout.OBSERVATIONS));
    }

    private static boolean isFew(List<BigDecimal> rates, BigDecimal least) {
        return BigDecimal.valueOf(rates.size()).compareTo(least) < 0;
    }

    private static Optional<Problem> outlier(
            Indicator indicator, Comparison comparison, RuleEntry rule) {
        var times = rule.parameter("afvigelser").multiply(rule.parameter("skala"));
        var spread = Spread.of(comparison.parties().rates(indicator));
        return comparison
                .parties()
                .rate(indicator, comparison.own())
                .filter(rate -> spread.isOutside(rate, times))
                .flatMap(rate ->
                        Optional.ofNullable(comparison.own().totals().get(indicator.id()))
                                .map(total -> problem(indicator, total, rate)));
    }

    private static Problem problem(Indicator indicator, Observation total, BigDecimal rate) {
        return CountRules.at(
                        Count.NUMERATOR,
                        new IndicatorRow(indicator, total),
                        text("validation.expected.nearOthers"))
                .with("titel", indicator.title())
                .with("rate", Rates.words(rate, indicator));
    }

    private static Optional<Unchecked> tooFew(List<Indicator> few, BigDecimal least) {
        return unchecked(
                few, ids -> text("validation.reason.fewReporters", DanishFormat.exact(least), ids));
    }

    private static Optional<Unchecked> withoutRate(List<Indicator> unknown) {
        return unchecked(unknown, ids -> text("validation.reason.noRate", ids));
    }

    private static Optional<Unchecked> unchecked(
            List<Indicator> indicators, UnaryOperator<String> reason) {
        var ids = Codes.and(indicators.stream().map(Indicator::id).toList());
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Unchecked(
                                CellRef.sheet(SheetLayout.OBSERVATIONS.sheet()),
                                reason.apply(ids)));
    }
}
