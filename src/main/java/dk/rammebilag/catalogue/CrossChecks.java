package dk.rammebilag.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what no part of {@code catalogue.yaml} can see alone. All entries are of the year. */
final class CrossChecks {

    private final String year;
    private final Section root;
    private final Problems problems;

    CrossChecks(int year, Section root, Problems problems) {
        this.year = Integer.toString(year);
        this.root = root;
        this.problems = problems;
    }

    /**
     * No two entries of a section are given the same number or position.
     *
     * @param key the key of an entry
     * @param number what a field of it holds
     */
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

    /** The headline of a goal is an indicator of its own. */
    void goals(List<Goal> goals, List<Indicator> indicators) {
        for (var goal : goals) {
            var own =
                    indicators.stream()
                            .filter(indicator -> indicator.goal().equals(goal.key()))
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
                        year);
            }
        }
    }

    /** Indicators fit their goals, the age groups and each other. */
    void indicators(List<Indicator> indicators, List<Goal> goals, Map<String, Ages> ages) {
        var keys = goals.stream().map(Goal::key).toList();
        var shared =
                indicators.stream()
                        .map(Indicator::base)
                        .collect(Collectors.groupingBy(base -> base, Collectors.counting()));
        for (var indicator : indicators) {
            if (root.keys("goals").contains(indicator.goal()) && !keys.contains(indicator.goal())) {
                problems.reportUnknown(
                        root.at("indicators", indicator.id(), "goal"),
                        indicator.goal(),
                        keys,
                        "catalogue.cross.goal",
                        indicator.goal(),
                        year);
            }
            var base = indicator.base();
            if (!base.isEmpty() && shared.getOrDefault(base, 0L) == 1) {
                problems.reportUnknown(
                        root.at("indicators", indicator.id(), "denominator", "base"),
                        base,
                        shared.keySet().stream()
                                .filter(other -> !other.isEmpty() && !other.equals(base))
                                .sorted()
                                .toList(),
                        "catalogue.cross.base",
                        base);
            }
            outside(indicator, ages);
        }
    }

    /** Nobody can be counted in an age group who is not in the denominator. */
    private void outside(Indicator indicator, Map<String, Ages> ages) {
        if (indicator.denominator() instanceof Denominator.Inhabitants(_, var all)) {
            for (var code : indicator.codes(Dimension.AGE_GROUP)) {
                var group = ages.get(code);
                if (group != null && (group.from() < all.from() || group.to() > all.to())) {
                    problems.report(
                            root.at("indicators", indicator.id(), "breakdowns"),
                            "catalogue.cross.ages",
                            code);
                }
            }
        }
    }
}
