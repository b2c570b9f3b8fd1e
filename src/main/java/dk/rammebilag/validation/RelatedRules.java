package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules between indicators of one submission. */
final class RelatedRules {

    static final List<Rule<Related>> ALL =
            List.of(
                    new Rule<>(
                            "B12",
                            Set.of("indikator", "andre", "fælles"),
                            RelatedRules::denominators),
                    new Rule<>("B13", Set.of("indikator", "dele"), RelatedRules::unions));

    private RelatedRules() {}

    private static Stream<Outcome> denominators(Related related, Setting setting) {
        return related.sharing().stream()
                .filter(group -> group.stream().anyMatch(rows -> !rows.rows().isEmpty()))
                .flatMap(group ->
                        Stream.concat(
                                group.stream().flatMap(rows -> total(rows, Count.DENOMINATOR)),
                                breakdowns(group).flatMap(part -> same(group, part))));
    }

    /** Every part any of them reports. */
    private static Stream<Breakdown> breakdowns(List<IndicatorRows> group) {
        return group.stream().flatMap(rows -> rows.rows().keySet().stream()).distinct();
    }

    /** The most common denominator of a part is taken to be right, the first of equally common. */
    private static Stream<Outcome> same(List<IndicatorRows> group, Breakdown part) {
        var given = new LinkedHashMap<Indicator, Long>();
        for (var rows : group) {
            rows.row(part)
                    .flatMap(row -> row.denominator().get())
                    .ifPresent(count -> given.put(rows.indicator(), count));
        }
        var often = given.values().stream().collect(groupingBy(count -> count, counting()));
        return given.values().stream()
                .reduce((a, b) -> often.getOrDefault(a, 0L) >= often.getOrDefault(b, 0L) ? a : b)
                .stream()
                .flatMap(common ->
                        group.stream()
                                .filter(rows ->
                                        given.containsKey(rows.indicator())
                                                && !common.equals(given.get(rows.indicator())))
                                .map(rows -> differs(rows, part, common, given)));
    }

    private static Problem differs(
            IndicatorRows rows, Breakdown part, long common, Map<Indicator, Long> given) {
        var others =
                given.entrySet().stream()
                        .filter(entry -> entry.getValue() == common)
                        .map(entry -> entry.getKey().id())
                        .toList();
        var row = new IndicatorRow(rows.indicator(), rows.row(part).orElseThrow());
        var number = DanishFormat.number(common);
        return CountRules.at(Count.DENOMINATOR, row, number)
                .with("fælles", number)
                .with("andre", both(others));
    }

    private static Stream<Outcome> unions(Related related, Setting setting) {
        return related.unions().stream().flatMap(whole -> union(whole, related));
    }

    private static Stream<Outcome> union(IndicatorRows whole, Related related) {
        var parts =
                whole.indicator().unionOf().stream()
                        .flatMap(id -> related.of(id).stream())
                        .toList();
        var all = Stream.concat(Stream.of(whole), parts.stream()).toList();
        if (all.stream().allMatch(rows -> rows.rows().isEmpty())) {
            return Stream.empty();
        }
        var unknown = all.stream().flatMap(rows -> total(rows, Count.NUMERATOR)).toList();
        return unknown.isEmpty() ? union(whole, parts) : unknown.stream();
    }

    private static Stream<Outcome> union(IndicatorRows whole, List<IndicatorRows> parts) {
        var counts = parts.stream().mapToLong(RelatedRules::numerator).summaryStatistics();
        var least = counts.getMax();
        var most = counts.getSum();
        var count = numerator(whole);
        if (least <= count && count <= most) {
            return Stream.empty();
        }
        var expected =
                text(
                        "validation.expected.from",
                        DanishFormat.number(least),
                        DanishFormat.number(most));
        var row = new IndicatorRow(whole.indicator(), whole.total().orElseThrow());
        return Stream.of(
                CountRules.at(Count.NUMERATOR, row, expected)
                        .with("dele", both(parts.stream().map(RelatedRules::named).toList())));
    }

    private static String named(IndicatorRows part) {
        return text(
                "validation.codeOf", part.indicator().id(), DanishFormat.number(numerator(part)));
    }

    private static long numerator(IndicatorRows rows) {
        return rows.total().flatMap(row -> row.numerator().get()).orElseThrow();
    }

    /** That the count of a total row is not there. */
    private static Stream<Outcome> total(IndicatorRows rows, Count count) {
        return rows.total()
                .map(row -> unknown(row, count).stream())
                .orElseGet(() ->
                        Stream.of(
                                new Unchecked(
                                        CellRef.sheet(SheetLayout.OBSERVATIONS.sheet()),
                                        text(
                                                "validation.reason.noTotalOf",
                                                rows.indicator().id()))));
    }

    private static Optional<Outcome> unknown(Observation row, Count count) {
        return count.of(row).value() == null
                ? Optional.of(CountRules.unknown(count, row))
                : Optional.empty();
    }

    private static String both(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : text(
                        "validation.both",
                        String.join(", ", words.subList(0, words.size() - 1)),
                        words.getLast());
    }
}
