package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** H01: the counts of a total row against last year's. */
final class CountHistory {

    private CountHistory() {}

    /** What has changed too much, of an indicator that was reported last year too. */
    static Stream<Outcome> changed(IndicatorRows rows, Setting setting) {
        var indicator = rows.indicator();
        return setting.lastYear().filter(_ -> isOld(indicator, setting)).stream()
                .flatMap(last ->
                        rows.total().stream()
                                .flatMap(now ->
                                        changed(
                                                new IndicatorRow(indicator, now),
                                                last.totals().get(indicator.id()),
                                                setting)));
    }

    /** The indicators that have no last year though they are reported, in one sentence. */
    static Stream<Outcome> unknown(SubmittedRows rows, Setting setting) {
        var reported = LastYear.by(row -> row.indicator().value(), rows.totals());
        var fresh =
                setting.catalogue().indicators().stream()
                        .filter(indicator -> !isOld(indicator, setting))
                        .map(Indicator::id)
                        .filter(reported::containsKey)
                        .toList();
        return setting.lastYear().isEmpty() || fresh.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Unchecked(
                                CellRef.sheet(SheetLayout.OBSERVATIONS.sheet()),
                                text(
                                        "validation.reason.newIndicators",
                                        Codes.and(fresh),
                                        Integer.toString(setting.year()))));
    }

    /**
     * Whether the indicator was one last year. One that is defined anew has the year it is as a
     * beginning, so that what is not the same is not compared.
     */
    static boolean isOld(Indicator indicator, Setting setting) {
        return indicator.validity().includes(setting.year() - 1);
    }

    private static Stream<Outcome> changed(
            IndicatorRow now, @Nullable Observation before, Setting setting) {
        var given =
                Count.reported(now.indicator()).stream()
                        .filter(count -> count.of(now.row()).get().isPresent())
                        .toList();
        var unknown = given.stream().filter(count -> value(count, before).isEmpty()).toList();
        var unreadable =
                Count.reported(now.indicator()).stream()
                        .filter(count -> !Codes.isKnown(count.of(now.row())))
                        .map(count -> CountRules.unknown(count, now.row()));
        return Codes.all(
                unreadable,
                given.stream()
                        .flatMap(count ->
                                value(count, before)
                                        .flatMap(old -> changed(count, now, old, setting))
                                        .stream()),
                unknown(unknown, now, setting).stream());
    }

    private static Optional<Long> value(Count count, @Nullable Observation row) {
        return row == null ? Optional.empty() : count.of(row).get();
    }

    private static Optional<Outcome> unknown(List<Count> counts, IndicatorRow now, Setting s) {
        return counts.stream()
                .findFirst()
                .map(count ->
                        new Unchecked(
                                count.of(now.row()).at(),
                                text(
                                        "validation.reason.lastYearBlank",
                                        Integer.toString(s.year() - 1))));
    }

    private static Optional<Outcome> changed(
            Count count, IndicatorRow now, long before, Setting setting) {
        var rule = setting.catalogue().rule("H01");
        var old = BigDecimal.valueOf(before);
        var slack = old.multiply(rule.parameter("pct")).movePointLeft(2);
        var most = slack.abs().max(rule.parameter("antal"));
        var value = BigDecimal.valueOf(count.of(now.row()).get().orElseThrow());
        if (value.subtract(old).abs().compareTo(most) <= 0) {
            return Optional.empty();
        }
        var low = old.subtract(most).max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING);
        var high = old.add(most).setScale(0, RoundingMode.FLOOR);
        var expected =
                text(
                        "validation.expected.between",
                        DanishFormat.number(low, 0),
                        DanishFormat.number(high, 0));
        return Optional.of(
                CountRules.at(count, now, expected)
                        .with("titel", now.indicator().title())
                        .with("sidste", DanishFormat.number(before))
                        .with("ændring", Change.of(value, old)));
    }
}
