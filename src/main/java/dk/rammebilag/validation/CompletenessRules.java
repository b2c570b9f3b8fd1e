package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a kommune must report. A region that submits reports no indicators. */
final class CompletenessRules {

    static final Rule<IndicatorRows> PRESENT =
            new Rule<>("C01", Set.of("indikator", "titel"), CompletenessRules::present);

    static final List<Rule<IndicatorRows>> INDICATOR =
            List.of(
                    PRESENT,
                    new Rule<>("C02", Set.of("indikator", "titel"), CompletenessRules::given));

    private CompletenessRules() {}

    private static Stream<Problem> present(IndicatorRows rows, Setting setting) {
        return isRequired(rows, setting) && rows.total().isEmpty()
                ? Stream.of(
                        new Problem(
                                CellRef.sheet(SheetLayout.OBSERVATIONS.sheet()),
                                "",
                                text(
                                        "validation.expected.totalRow",
                                        rows.indicator().id(),
                                        Observation.TOTAL),
                                Map.of(
                                        "indikator", rows.indicator().id(),
                                        "titel", rows.indicator().title())))
                : Stream.empty();
    }

    private static Stream<Problem> given(IndicatorRows rows, Setting setting) {
        return isRequired(rows, setting)
                ? rows.total().stream()
                        .filter(row -> row.denominator().get().filter(d -> d == 0).isEmpty())
                        .flatMap(row -> blanks(rows, row))
                : Stream.empty();
    }

    private static Stream<Problem> blanks(IndicatorRows rows, Observation row) {
        return Count.reported(rows.indicator()).stream()
                .filter(count -> Codes.isMissing(count.of(row)))
                .map(count ->
                        CountRules.at(
                                        count,
                                        new IndicatorRow(rows.indicator(), row),
                                        text("validation.expected.count"))
                                .with("titel", rows.indicator().title()));
    }

    private static boolean isRequired(IndicatorRows rows, Setting setting) {
        return rows.indicator().mandatory()
                && setting.submitter().filter(Municipality::isRegion).isEmpty();
    }
}
