package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the codes in Indikatorer. */
final class ObservationRules {

    static final String INDICATOR = "Indikator";
    static final String TARGET_GROUP = "Målgruppe";
    static final String SEX = "Køn";

    /** Of a row whose indicator is not known, it tells only whether the codes are any. */
    static final Rule<Observation> BREAKDOWN =
            new Rule<>("K07", Set.of("grund"), ObservationRules::breakdown);

    static final List<Rule<Observation>> ROW =
            List.of(
                    new Rule<>("K04", Set.of("grund"), (row, s) -> indicator(row.indicator(), s)),
                    BREAKDOWN);

    private ObservationRules() {}

    /** K04: an indicator that is reported in the year. */
    static Stream<Outcome> indicator(Cell<String> cell, Setting setting) {
        var catalogue = setting.catalogue();
        var ids = catalogue.indicators().stream().map(Indicator::id).toList();
        return Codes.oneOf(cell, INDICATOR, ids)
                .map(outcome -> outcome.with("grund", p -> grounds(p.given(), ids, catalogue)));
    }

    private static String grounds(String given, List<String> ids, Catalogue catalogue) {
        var validity = catalogue.knownIndicators().get(given);
        return validity == null ? Grounds.unknown(given, ids) : Grounds.outside(validity);
    }

    private static Stream<Outcome> breakdown(Observation row, Setting setting) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> breakdown(row, cell(row, dimension), dimension, setting));
    }

    /** Why it cannot be told which part of its indicator a row is about; empty where it can. */
    static Optional<Unchecked> unplaced(IndicatorRow subject) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> unplaced(subject, dimension).stream())
                .findFirst();
    }

    private static Optional<Unchecked> unplaced(IndicatorRow subject, Dimension dimension) {
        var cell = cell(subject.row(), dimension);
        var indicator = subject.indicator();
        if (cell.value() == null) {
            return Optional.of(Unchecked.without(cell, column(dimension)));
        }
        return cell.value().equals(Observation.TOTAL)
                        || indicator.codes(dimension).contains(cell.value())
                ? Optional.empty()
                : Optional.of(
                        new Unchecked(
                                cell.at(),
                                text("validation.reason.part", column(dimension), indicator.id())));
    }

    private static Cell<String> cell(Observation row, Dimension dimension) {
        return switch (dimension) {
            case TARGET_GROUP -> row.targetGroup();
            case AGE_GROUP -> row.ageGroup();
            case SEX -> row.sex();
        };
    }

    private static Stream<Outcome> breakdown(
            Observation row, Cell<String> cell, Dimension dimension, Setting setting) {
        var catalogue = setting.catalogue();
        var indicator = row.indicator().get().flatMap(catalogue::indicator);
        var column = column(dimension);
        var known = catalogue.codeList(column).valid(setting.year());
        var codes = indicator.map(i -> i.codes(dimension)).orElse(known);
        var allowed = Stream.concat(Stream.of(Observation.TOTAL), codes.stream()).toList();
        return Codes.oneOf(cell, column, allowed)
                .map(outcome -> outcome.with("grund", p -> grounds(p, known, indicator, codes)));
    }

    private static String grounds(
            Problem problem,
            List<String> known,
            Optional<Indicator> indicator,
            List<String> allowed) {
        return indicator
                .filter(i -> known.contains(problem.given()))
                .map(i -> notFor(i, allowed))
                .orElseGet(() -> Grounds.unlisted(problem.given()));
    }

    private static String notFor(Indicator indicator, List<String> codes) {
        return codes.isEmpty()
                ? text("validation.grounds.notBrokenDown", indicator.id())
                : text("validation.grounds.notFor", indicator.id());
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case TARGET_GROUP -> TARGET_GROUP;
            case AGE_GROUP -> "Aldersgruppe";
            case SEX -> SEX;
        };
    }
}
