package dk.rammebilag.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Checks what no part of {@code catalogue.yaml} can see alone. */
final class CrossChecks {

    private final int year;
    private final Section root;
    private final Problems problems;

    CrossChecks(int year, Section root, Problems problems) {
        this.year = year;
        this.root = root;
        this.problems = problems;
    }

    /** No two are given the same number or position. */
    <T> void distinct(
            String section,
            String field,
            List<T> entries,
            Function<T, String> key,
            Function<T, ?> number) {
        var first = new HashMap<Object, String>();
        for (var entry : entries) {
            var other = first.putIfAbsent(number.apply(entry), key.apply(entry));
            if (other != null) {
                problems.report(
                        root.at(section, key.apply(entry), field),
                        "catalogue.cross.twice",
                        field,
                        number.apply(entry).toString(),
                        other);
            }
        }
    }

    /** The headline of a goal is one of its own indicators of the year. */
    void headlines(List<Goal> goals, List<Indicator> indicators) {
        for (var goal : goals) {
            var own =
                    indicators.stream()
                            .filter(i -> i.goal().equals(goal.key()))
                            .map(Indicator::id)
                            .toList();
            if (!goal.headline().isEmpty() && !own.contains(goal.headline())) {
                problems.reportUnknown(
                        root.at("goals", goal.key(), "headline"),
                        goal.headline(),
                        own,
                        "catalogue.cross.headline",
                        goal.headline(),
                        goal.key(),
                        Integer.toString(year));
            }
        }
    }
}
