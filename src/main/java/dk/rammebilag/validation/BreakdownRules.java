package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules between the total row of an indicator and its rows broken down by one dimension. Rows
 * broken down by several stand outside them.
 */
final class BreakdownRules {

    /** Persons whose age is not known; a row that need not be there. */
    private static final String UNKNOWN_AGE = "uoplyst";

    static final List<Rule<IndicatorRows>> INDICATOR =
            List.of(
                    new Rule<>("B03", Set.of("indikator", "sum", "total"), BreakdownRules::bySex),
                    new Rule<>("B04", Set.of("indikator", "sum", "total"), BreakdownRules::byAge),
                    new Rule<>(
                            "B05",
                            Set.of("indikator", "målgruppe", "total"),
                            BreakdownRules::byTargetGroup));

    private BreakdownRules() {}

    private static Stream<Outcome> bySex(IndicatorRows rows, Setting setting) {
        return addUp(rows, Dimension.SEX);
    }

    private static Stream<Outcome> byAge(IndicatorRows rows, Setting setting) {
        return addUp(rows, Dimension.AGE_GROUP);
    }

    private static Stream<Outcome> addUp(IndicatorRows rows, Dimension dimension) {
        var codes = rows.indicator().codes(dimension);
        var parts = codes.stream().flatMap(code -> rows.row(dimension, code).stream()).toList();
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        if (rows.total().isEmpty()) {
            return Stream.of(noTotal(parts.getFirst()));
        }
        var total = rows.total().get();
        return codes.stream()
                .filter(code -> !code.equals(UNKNOWN_AGE))
                .filter(code -> rows.row(dimension, code).isEmpty())
                .findFirst()
                .map(code -> Stream.<Outcome>of(noPart(total, code)))
                .orElseGet(() ->
                        Count.reported(rows.indicator()).stream()
                                .flatMap(count -> addUp(rows, count, parts, total).stream()));
    }

    private static Optional<Outcome> addUp(
            IndicatorRows rows, Count count, List<Observation> parts, Observation total) {
        var blank =
                Stream.concat(Stream.of(total), parts.stream())
                        .map(count::of)
                        .filter(cell -> cell.value() == null)
                        .findFirst();
        if (blank.isPresent()) {
            return Optional.of(unknown(blank.get().at(), count));
        }
        var sum = parts.stream().mapToLong(part -> count.of(part).get().orElseThrow()).sum();
        var whole = count.of(total).get().orElseThrow();
        return sum == whole
                ? Optional.empty()
                : Optional.of(
                        problem(rows, total, count, DanishFormat.number(sum), whole)
                                .with("sum", DanishFormat.number(sum)));
    }

    private static Stream<Outcome> byTargetGroup(IndicatorRows rows, Setting setting) {
        return rows.indicator().codes(Dimension.TARGET_GROUP).stream()
                .flatMap(code -> rows.row(Dimension.TARGET_GROUP, code).stream())
                .flatMap(part ->
                        rows.total()
                                .map(total -> atMost(rows, part, total))
                                .orElseGet(() -> Stream.of(noTotal(part))));
    }

    private static Stream<Outcome> atMost(IndicatorRows rows, Observation part, Observation total) {
        return Count.reported(rows.indicator()).stream()
                .flatMap(count -> atMost(rows, part, total, count).stream());
    }

    private static Optional<Outcome> atMost(
            IndicatorRows rows, Observation part, Observation total, Count count) {
        var blank =
                Stream.of(total, part)
                        .map(count::of)
                        .filter(cell -> cell.value() == null)
                        .findFirst();
        if (blank.isPresent()) {
            return Optional.of(unknown(blank.get().at(), count));
        }
        long whole = count.of(total).get().orElseThrow();
        var limit = text("validation.expected.atMost", DanishFormat.number(whole));
        return count.of(part)
                .get()
                .filter(n -> n > whole)
                .map(n ->
                        problem(rows, part, count, limit, whole)
                                .with("målgruppe", part.targetGroup().get().orElseThrow()));
    }

    private static Problem problem(
            IndicatorRows rows, Observation row, Count count, String expected, long total) {
        return CountRules.at(count, new IndicatorRow(rows.indicator(), row), expected)
                .with("total", DanishFormat.number(total));
    }

    private static Unchecked noTotal(Observation part) {
        return new Unchecked(rowOf(part), text("validation.reason.noTotal"));
    }

    private static Unchecked noPart(Observation total, String code) {
        return new Unchecked(rowOf(total), text("validation.reason.noPart", code));
    }

    private static Unchecked unknown(CellRef at, Count count) {
        return new Unchecked(at, text("validation.reason.blank", count.column()));
    }

    private static CellRef rowOf(Observation row) {
        var at = row.indicator().at();
        return new CellRef(at.sheet(), at.row(), 0);
    }
}
