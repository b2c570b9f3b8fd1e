package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** T10: which goal areas the indsatser of a submission are for. */
final class GoalAreas {

    static final List<Rule<GoalAreas>> RULES =
            List.of(new Rule<>("T10", Set.of("område"), GoalAreas::without));

    private static final CellRef SHEET = CellRef.sheet(SheetLayout.INITIATIVES.sheet());

    private final Catalogue catalogue;
    private final Set<String> areas = new HashSet<>();
    private @Nullable CellRef unknown;

    GoalAreas(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes in the next row. */
    void add(Initiative row) {
        row.goal()
                .get()
                .flatMap(catalogue::goal)
                .map(Goal::area)
                .ifPresentOrElse(
                        areas::add,
                        () -> {
                            if (unknown == null) {
                                unknown = row.goal().at();
                            }
                        });
    }

    private static Stream<Outcome> without(GoalAreas seen, Setting setting) {
        var missing =
                setting.catalogue().areas().stream()
                        .filter(area -> !seen.areas.contains(area.key()))
                        .toList();
        return seen.unknown == null || missing.isEmpty()
                ? missing.stream().map(GoalAreas::problem)
                : Stream.of(new Unchecked(seen.unknown, text("validation.reason.goal")));
    }

    private static Problem problem(GoalArea area) {
        var expected = text("validation.expected.initiative", area.title());
        return new Problem(SHEET, "", expected, Map.of("område", area.title()));
    }
}
