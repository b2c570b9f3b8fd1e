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
 * broken down by several stand outside them. Where none of a dimension's rows gives a count the
 * indicator is not broken down by it.
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
                            BreakdownRules::byTargetGroup),
                    new Rule<>(
                            "B06", Set.of("indikator", "sum", "total"), BreakdownRules::covered));

    private BreakdownRules() {}

    private static Stream<Outcome> bySex(IndicatorRows rows, Setting setting) {
        return addUp(rows, Dimension.SEX);
    }

    private static Stream<Outcome> byAge(IndicatorRows rows, Setting setting) {
        return addUp(rows, Dimension.AGE_GROUP);
    }

    private static Stream<Outcome> addUp(IndicatorRows rows, Dimension dimension) {
        if (rows.parts(dimension).isEmpty()) {
            return Stream.empty();
        }
        return notComparable(rows, dimension)
                .or(() -> incomplete(rows, dimension))
                .map(Stream::<Outcome>of)
                .orElseGet(() ->
                        Count.reported(rows.indicator()).stream()
                                .flatMap(count -> addUp(rows, dimension, count).stream()));
    }

    private static Optional<Outcome> addUp(IndicatorRows rows, Dimension dimension, Count count) {
        var total = rows.total().orElseThrow();
        var parts = rows.parts(dimension);
        var given = parts.stream().filter(part -> !rows.isBlank(part)).toList();
        var unknown = unknown(count, total, given);
        if (unknown.isPresent()) {
            return unknown;
        }
        var sum = sum(count, given);
        var whole = count.of(total).get().orElseThrow();
        if (sum == whole) {
            return Optional.empty();
        }
        return given.size() < parts.size()
                ? Optional.of(blank(rows.row(dimension, UNKNOWN_AGE).orElseThrow(), UNKNOWN_AGE))
                : Optional.of(unequal(rows, count, sum, DanishFormat.number(sum)));
    }

    private static Stream<Outcome> byTargetGroup(IndicatorRows rows, Setting setting) {
        if (rows.parts(Dimension.TARGET_GROUP).isEmpty()) {
            return Stream.empty();
        }
        return notComparable(rows, Dimension.TARGET_GROUP)
                .map(Stream::<Outcome>of)
                .orElseGet(() ->
                        Count.reported(rows.indicator()).stream()
                                .flatMap(count -> atMost(rows, count)));
    }

    private static Stream<Outcome> atMost(IndicatorRows rows, Count count) {
        var total = rows.total().orElseThrow();
        return count.of(total)
                .get()
                .map(whole ->
                        rows.parts(Dimension.TARGET_GROUP).stream()
                                .filter(part -> !rows.isBlank(part))
                                .flatMap(part -> atMost(rows, part, whole, count).stream()))
                .orElseGet(() -> Stream.of(CountRules.unknown(count, total)));
    }

    private static Optional<Outcome> atMost(
            IndicatorRows rows, Observation part, long whole, Count count) {
        if (count.of(part).value() == null) {
            return Optional.of(CountRules.unknown(count, part));
        }
        var limit = text("validation.expected.atMost", DanishFormat.number(whole));
        return count.of(part)
                .get()
                .filter(n -> n > whole)
                .map(_ ->
                        problem(rows, part, count, limit, whole)
                                .with("målgruppe", part.targetGroup().get().orElseThrow()));
    }

    /** B06, which asks for all target groups and says nothing where one is left out. */
    private static Stream<Outcome> covered(IndicatorRows rows, Setting setting) {
        var parts = rows.parts(Dimension.TARGET_GROUP);
        return parts.isEmpty()
                        || rows.total().isEmpty()
                        || incomplete(rows, Dimension.TARGET_GROUP).isPresent()
                ? Stream.empty()
                : Count.reported(rows.indicator()).stream()
                        .flatMap(count -> covered(rows, parts, count).stream());
    }

    private static Optional<Outcome> covered(
            IndicatorRows rows, List<Observation> parts, Count count) {
        var total = rows.total().orElseThrow();
        var unknown = unknown(count, total, parts);
        if (unknown.isPresent()) {
            return unknown;
        }
        var sum = sum(count, parts);
        return sum >= count.of(total).get().orElseThrow()
                ? Optional.empty()
                : Optional.of(
                        unequal(
                                rows,
                                count,
                                sum,
                                text("validation.expected.atMost", DanishFormat.number(sum))));
    }

    /** Why nothing of a dimension that has rows can be compared with the total. */
    private static Optional<Outcome> notComparable(IndicatorRows rows, Dimension dimension) {
        var parts = rows.parts(dimension);
        var first = rowOf(parts.getFirst());
        if (parts.stream().allMatch(rows::isBlank)) {
            return Optional.of(
                    new Unchecked(
                            first,
                            text(
                                    "validation.reason.notBrokenDown." + dimension,
                                    rows.indicator().id())));
        }
        return rows.total().isEmpty()
                ? Optional.of(
                        new Unchecked(
                                first, text("validation.reason.noTotalOf", rows.indicator().id())))
                : Optional.empty();
    }

    /** The first group of a dimension that is broken down but lacks the row or its counts. */
    private static Optional<Outcome> incomplete(IndicatorRows rows, Dimension dimension) {
        return rows.indicator().codes(dimension).stream()
                .filter(code -> !code.equals(UNKNOWN_AGE))
                .flatMap(code -> incomplete(rows, rows.row(dimension, code), code).stream())
                .findFirst();
    }

    private static Optional<Outcome> incomplete(
            IndicatorRows rows, Optional<Observation> part, String code) {
        return part.isEmpty()
                ? Optional.of(missing(rows.total().orElseThrow(), code))
                : part.filter(rows::isBlank).map(row -> blank(row, code));
    }

    private static Optional<Outcome> unknown(
            Count count, Observation total, List<Observation> parts) {
        return Stream.concat(Stream.of(total), parts.stream())
                .filter(row -> count.of(row).value() == null)
                .findFirst()
                .map(row -> CountRules.unknown(count, row));
    }

    private static long sum(Count count, List<Observation> parts) {
        return parts.stream().mapToLong(part -> count.of(part).get().orElseThrow()).sum();
    }

    private static Problem unequal(IndicatorRows rows, Count count, long sum, String expected) {
        var total = rows.total().orElseThrow();
        return problem(rows, total, count, expected, count.of(total).get().orElseThrow())
                .with("sum", DanishFormat.number(sum));
    }

    private static Problem problem(
            IndicatorRows rows, Observation row, Count count, String expected, long total) {
        return CountRules.at(count, new IndicatorRow(rows.indicator(), row), expected)
                .with("total", DanishFormat.number(total));
    }

    private static Unchecked missing(Observation total, String code) {
        return new Unchecked(rowOf(total), text("validation.reason.noPart", code, id(total)));
    }

    private static Unchecked blank(Observation part, String code) {
        return new Unchecked(rowOf(part), text("validation.reason.blankPart", code, id(part)));
    }

    private static String id(Observation row) {
        return row.indicator().get().orElseThrow();
    }

    private static CellRef rowOf(Observation row) {
        var at = row.indicator().at();
        return new CellRef(at.sheet(), at.row(), 0);
    }
}
