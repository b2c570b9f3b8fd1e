package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.FocusArea;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.submission.Initiative;
import java.util.stream.Stream;

/** K05: the goal belongs to the agreement, and the indsatsområde to the goal's area. */
final class GoalRule {

    private static final String GOAL = "Mål";
    private static final String FOCUS_AREA = "Indsatsområde";

    private GoalRule() {}

    static Stream<Outcome> check(Initiative row, Setting setting) {
        return Stream.concat(goal(row, setting), focusArea(row, setting));
    }

    private static Stream<Outcome> goal(Initiative row, Setting setting) {
        var keys = setting.catalogue().goals().stream().map(Goal::key).toList();
        return Codes.oneOf(row.goal(), GOAL, keys)
                .map(outcome -> outcome.with("grund", p -> Grounds.unknown(p.given(), keys)));
    }

    private static Stream<Outcome> focusArea(Initiative row, Setting setting) {
        var catalogue = setting.catalogue();
        var goal = row.goal().get().flatMap(catalogue::goal);
        return goal.stream()
                .flatMap(g -> {
                    var keys =
                            catalogue.focusAreas().stream()
                                    .filter(f -> f.area().equals(g.area()))
                                    .map(FocusArea::key)
                                    .toList();
                    return keys.isEmpty()
                            ? none(row, g)
                            : Codes.listed(row.focusArea(), FOCUS_AREA, keys)
                                    .map(outcome ->
                                            outcome.with(
                                                    "grund",
                                                    p -> Grounds.unknown(p.given(), keys)));
                });
    }

    private static Stream<Outcome> none(Initiative row, Goal goal) {
        return Codes.right(
                        row.focusArea(), FOCUS_AREA, _ -> false, text("validation.expected.blank"))
                .map(outcome ->
                        outcome.with(
                                "grund", _ -> text("validation.grounds.noFocus", goal.area())));
    }
}
