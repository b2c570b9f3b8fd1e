package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the codes in Indikatorer. */
final class ObservationRules {

    static final String INDICATOR = "Indikator";
    static final String TARGET_GROUP = "Målgruppe";
    static final String SEX = "Køn";

    static final List<Rule<Observation>> ROW =
            List.of(
                    new Rule<>("K04", Set.of("grund"), (row, s) -> indicator(row.indicator(), s)),
                    new Rule<>("K07", Set.of("grund"), ObservationRules::breakdown));

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
        return Codes.all(
                breakdown(row, row.targetGroup(), Dimension.TARGET_GROUP, setting),
                breakdown(row, row.ageGroup(), Dimension.AGE_GROUP, setting),
                breakdown(row, row.sex(), Dimension.SEX, setting));
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
