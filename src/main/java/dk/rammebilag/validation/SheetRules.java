package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of the codes and numbers in the sheets beside Indikatorer. A closed list may be left
 * blank except where the row says nothing without it.
 */
final class SheetRules {

    private static final String OFFER_ID = "Tilbuds-ID";

    static final List<Rule<Target>> TARGETS =
            List.of(
                    new Rule<>(
                            "K04",
                            Set.of("grund"),
                            (row, s) -> ObservationRules.indicator(row.indicator(), s)),
                    Rule.of("K08", (row, s) -> listed(row.type(), "Måltype", s)),
                    TargetRules.COMPLETE,
                    TargetRules.DIRECTION);

    static final List<Rule<Initiative>> INITIATIVES =
            List.of(
                    new Rule<>("K05", Set.of("grund"), GoalRule::check),
                    Rule.of(
                            "K08",
                            (row, s) ->
                                    Codes.all(
                                            listed(row.evidence(), "Vidensgrundlag", s),
                                            listed(row.technology(), "Velfærdsteknologi", s),
                                            listed(row.status(), "Status", s),
                                            listed(row.measured(), "Måler effekt", s))),
                    Rule.of("T07", InitiativeRule::check));

    static final List<Rule<Offer>> OFFERS =
            List.of(
                    Rule.of("S06", (row, s) -> found(id(row.id()))),
                    new Rule<>("K06", Set.of("grund"), SectionRule::required),
                    new Rule<>(
                            "K07", Set.of("grund"), (row, s) -> targetGroup(row.targetGroup(), s)),
                    Rule.of(
                            "K08",
                            (row, s) ->
                                    Codes.all(
                                            PlaceRules.operator(row, s),
                                            listed(row.ownership(), "Driftsform", s),
                                            PlaceRules.location(row, s),
                                            listed(row.unit(), "Enhed", s),
                                            listed(row.specialisation(), "Specialisering", s),
                                            listed(row.secure(), "Sikret", s))),
                    Rule.of(
                            "B01",
                            (row, s) ->
                                    Codes.all(
                                            notNegative(row.places(), "Pladser"),
                                            notNegative(
                                                    row.availableDays(), "Pladsdøgn til rådighed"),
                                            notNegative(row.occupiedDays(), "Belagte pladsdøgn"))),
                    OccupancyRules.OCCUPANCY,
                    OccupancyRules.AVAILABLE_DAYS,
                    PriceRules.COMPLETE,
                    PriceRules.PLAUSIBLE);

    static final List<Rule<Trade>> TRADES =
            List.of(
                    Rule.of(
                            "S06",
                            (row, s) -> found(Codes.all(id(row.offer()), positive(row.places())))),
                    Rule.of(
                            "K08",
                            (row, s) ->
                                    Codes.all(
                                            required(row.direction(), "Retning", s),
                                            PlaceRules.counterpart(row, s))));

    static final List<Rule<Need>> NEEDS =
            List.of(
                    new Rule<>("K06", Set.of("grund"), SectionRule::optional),
                    new Rule<>(
                            "K07", Set.of("grund"), (row, s) -> targetGroup(row.targetGroup(), s)),
                    Rule.of("K08", (row, s) -> required(row.score(), "Score", s)),
                    NeedRules.ELABORATED,
                    NeedRules.NOT_KNOWN);

    private SheetRules() {}

    private static Stream<Outcome> listed(Cell<String> cell, String column, Setting setting) {
        return Codes.listed(cell, column, codes(column, setting));
    }

    private static Stream<Outcome> required(Cell<String> cell, String column, Setting setting) {
        return Codes.oneOf(cell, column, codes(column, setting));
    }

    private static List<String> codes(String column, Setting setting) {
        return setting.catalogue().codeList(column).valid(setting.year());
    }

    private static Stream<Outcome> targetGroup(Cell<String> cell, Setting setting) {
        return required(cell, ObservationRules.TARGET_GROUP, setting)
                .map(outcome -> outcome.with("grund", p -> Grounds.unlisted(p.given())));
    }

    /** What the reader says of a cell it cannot read is of this rule already. */
    private static Stream<Outcome> found(Stream<Outcome> outcomes) {
        return outcomes.filter(Problem.class::isInstance);
    }

    private static Stream<Outcome> id(Cell<String> cell) {
        return Codes.filled(cell, OFFER_ID, _ -> true, text("validation.expected.offer"));
    }

    private static Stream<Outcome> notNegative(Cell<BigDecimal> cell, String column) {
        var expected = text("validation.expected.notNegative");
        return Codes.right(cell, column, number -> number.signum() >= 0, expected);
    }

    private static Stream<Outcome> positive(Cell<BigDecimal> cell) {
        var expected = text("validation.expected.above0");
        return Codes.filled(cell, "Helårspladser", number -> number.signum() > 0, expected);
    }
}
