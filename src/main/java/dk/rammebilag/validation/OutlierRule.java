package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * M03: a kommune's rate lies far from those of all. What it is told gives nothing away of the
 * others. An indicator that is published for the region alone is not compared.
 */
final class OutlierRule {

    private OutlierRule() {}

    static Stream<Outcome> check(Comparison comparison, Setting setting) {
        var rule = setting.catalogue().rule("M03");
        var least = rule.parameter("antal").intValueExact();
        var own = comparison.own();
        var parties = comparison.parties();
        var compared =
                setting.catalogue().indicators().stream()
                        .filter(indicator -> !indicator.regionOnly() && !own.submitter().isRegion())
                        .filter(indicator -> parties.rate(indicator, own).isPresent())
                        .toList();
        var few = compared.stream().filter(i -> parties.rates(i).size() < least).toList();
        return Stream.concat(
                compared.stream()
                        .filter(indicator -> !few.contains(indicator))
                        .flatMap(indicator -> outlier(indicator, comparison, rule).stream()),
                tooFew(few, least).stream());
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

    private static Optional<Unchecked> tooFew(List<Indicator> few, int least) {
        return few.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Unchecked(
                                CellRef.sheet(SheetLayout.OBSERVATIONS.sheet()),
                                text(
                                        "validation.reason.fewReporters",
                                        Integer.toString(least),
                                        Codes.and(few.stream().map(Indicator::id).toList()))));
    }
}
