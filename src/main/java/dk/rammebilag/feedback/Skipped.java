package dk.rammebilag.feedback;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.NotChecked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;
import java.util.stream.Stream;

/**
 * Rules that could not look at the same place, one after another and for the same reason. A row
 * whose key cannot be read keeps many rules from running, and is told of once.
 *
 * @param rules their codes, each once, at least one
 */
record Skipped(CellRef at, String reason, List<String> rules) {

    Skipped {
        rules = List.copyOf(rules);
    }

    /** Groups what was not checked, in its order. */
    static Stream<Skipped> of(Stream<NotChecked> notChecked) {
        return notChecked.gather(
                Gatherer.<NotChecked, List<NotChecked>, Skipped>ofSequential(
                        ArrayList::new,
                        Gatherer.Integrator.ofGreedy((group, next, downstream) -> {
                            if (!group.isEmpty() && !isAlike(group.getLast(), next)) {
                                downstream.push(of(group));
                                group.clear();
                            }
                            group.add(next);
                            return true;
                        }),
                        (group, downstream) -> {
                            if (!group.isEmpty()) {
                                downstream.push(of(group));
                            }
                        }));
    }

    private static boolean isAlike(NotChecked one, NotChecked other) {
        return one.at().equals(other.at()) && one.reason().equals(other.reason());
    }

    private static Skipped of(List<NotChecked> group) {
        var first = group.getFirst();
        return new Skipped(
                first.at(),
                first.reason(),
                group.stream().map(NotChecked::rule).distinct().toList());
    }
}
