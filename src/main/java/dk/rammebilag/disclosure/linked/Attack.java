package dk.rammebilag.disclosure.linked;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The attack of somebody outside on tables as they are published: how low and how high each number
 * about few can be, by linear programming. Knows nothing of moves, so that it tests them.
 */
public final class Attack {

    /** How low and how high a number has been seen in tables that he cannot rule out. */
    private record Range(double lowest, double highest) {
        Range with(double value) {
            return new Range(Math.min(lowest, value), Math.max(highest, value));
        }
    }

    /** How far real numbers may be off. */
    private static final double TOLERANCE = 1e-4;

    /** What the first of some numbers counts for against each of the others. */
    private static final int FIRST = 1000;

    private final LinkedTables tables;
    private final BitSet hidden;
    private final Promise promise;

    /** For a count those that stand in a number about few with it. */
    private final Map<Integer, Set<Integer>> beside = new HashMap<>();

    private Attack(LinkedTables tables, BitSet hidden, Promise promise) {
        this.tables = tables;
        this.hidden = hidden;
        this.promise = promise;
        for (var number : tables.sensitive()) {
            var counts = number.terms().keySet();
            counts.forEach(
                    count -> beside.computeIfAbsent(count, _ -> new TreeSet<>()).addAll(counts));
        }
    }

    /** The numbers about few that it finds: too near to the true ones, or surely small. */
    public static List<Sensitive> on(LinkedTables tables, BitSet hidden, Promise promise) {
        return new Attack(tables, hidden, promise).found();
    }

    /** Counts that nothing links are looked at apart. */
    private List<Sensitive> found() {
        var found = new ArrayList<Sensitive>();
        var left = new ArrayList<>(tables.sensitive());
        while (!left.isEmpty()) {
            var linked = linked(left.getFirst());
            var numbers = left.stream().filter(number -> isIn(linked, number)).toList();
            if (numbers.isEmpty()) {
                found.add(left.removeFirst());
            } else {
                left.removeAll(numbers);
                found.addAll(found(numbers, linked));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Most numbers need not be attacked one by one: each table in which one is as high or as low as
     * can be tells something of all others.
     */
    private List<Sensitive> found(List<Sensitive> numbers, BitSet linked) {
        var found = new ArrayList<Sensitive>();
        var left = new LinkedHashMap<Sensitive, Range>();
        numbers.forEach(number -> left.put(number, new Range(number.value(), number.value())));
        for (var number : numbers) {
            for (var highest : List.of(true, false)) {
                if (left.containsKey(number)) {
                    widen(left, number, linked, highest);
                    left.entrySet().removeIf(seen -> isWide(seen.getValue()));
                }
            }
            if (left.remove(number) != null && !isWide(alone(number, linked))) {
                found.add(number);
            }
        }
        return found;
    }

    private boolean isWide(Range range) {
        return range.highest() >= promise.reach() - TOLERANCE
                && range.highest() - range.lowest() >= promise.width() - TOLERANCE;
    }

    private static boolean isIn(BitSet linked, Sensitive number) {
        return number.terms().keySet().stream().anyMatch(linked::get);
    }

    /** The unknown counts that hang together with a number's. */
    private BitSet linked(Sensitive number) {
        var linked = new BitSet();
        var open = new ArrayDeque<>(number.terms().keySet());
        while (!open.isEmpty()) {
            int count = open.remove();
            if (isUnknown(count) && !linked.get(count)) {
                linked.set(count);
                open.addAll(beside.getOrDefault(count, Set.of()));
                for (var relation : tables.relationsOf(count)) {
                    open.addAll(tables.relations().get(relation).counts());
                }
            }
        }
        return linked;
    }

    private boolean isUnknown(int count) {
        return hidden.get(tables.rowOf(count)) && !tables.isRevealed(count);
    }

    /** A table in which one number is as high or low as it can be, and the others follow. */
    private void widen(
            Map<Sensitive, Range> seen, Sensitive first, BitSet linked, boolean highest) {
        var model = new Model(linked);
        seen.keySet()
                .forEach(number -> {
                    var cut = model.model.newVariable("cut" + model.model.countVariables());
                    cut.weight(number.equals(first) ? FIRST : 1);
                    var beyond = model.aim(number);
                    beyond.set(cut, -1);
                    if (highest) {
                        cut.upper(Math.max(promise.reach(), number.value() + promise.width()));
                        beyond.lower(-model.fixed(number));
                    } else {
                        beyond.upper(-model.fixed(number));
                    }
                });
        if (model.isSolved(highest)) {
            seen.replaceAll((number, range) -> range.with(model.value(number)));
        }
    }

    private Range alone(Sensitive number, BitSet linked) {
        return new Range(extreme(number, linked, false), extreme(number, linked, true));
    }

    /** The highest is cut off where it is high enough. */
    private double extreme(Sensitive number, BitSet linked, boolean highest) {
        var model = new Model(linked);
        var aim = model.aim(number);
        aim.upper(2 * promise.reach() + promise.width() - model.fixed(number)).weight(1);
        return model.isSolved(highest) ? model.value(number) : number.value();
    }

    /** What he knows: each hidden count is unknown but for its least value and the relations. */
    private final class Model {
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<Integer, Variable> unknown = new HashMap<>();

        Model(BitSet linked) {
            var relations = new TreeSet<Integer>();
            linked.stream()
                    .forEach(count -> {
                        var variable = model.newVariable("c" + count);
                        unknown.put(
                                count, variable.lower(tables.value(count) - tables.room(count)));
                        relations.addAll(tables.relationsOf(count));
                    });
            relations.forEach(relation -> add(tables.relations().get(relation)));
        }

        boolean isSolved(boolean highest) {
            return (highest ? model.maximise() : model.minimise()).getState().isFeasible();
        }

        private void add(Relation relation) {
            var sum = model.newExpression("e" + model.countExpressions());
            var truth = 0L;
            for (var at = 0; at < relation.size(); at++) {
                var variable = unknown.get(relation.count(at));
                if (variable != null) {
                    sum.set(variable, relation.factor(at));
                    truth += relation.factor(at) * tables.value(relation.count(at));
                }
            }
            if (relation.below() < Relation.UNBOUNDED) {
                sum.lower(truth - relation.below());
            }
            if (relation.above() < Relation.UNBOUNDED) {
                sum.upper(truth + relation.above());
            }
        }

        private Expression aim(Sensitive number) {
            var aim = model.newExpression("a" + model.countExpressions());
            number.terms()
                    .forEach((count, factor) -> {
                        var variable = unknown.get(count);
                        if (variable != null) {
                            aim.set(variable, factor);
                        }
                    });
            return aim;
        }

        private long fixed(Sensitive number) {
            return number.terms().entrySet().stream()
                    .filter(term -> !unknown.containsKey(term.getKey()))
                    .mapToLong(term -> term.getValue() * tables.value(term.getKey()))
                    .sum();
        }

        private double value(Sensitive number) {
            return number.terms().entrySet().stream()
                    .mapToDouble(term -> term.getValue() * value(term.getKey()))
                    .sum();
        }

        private double value(int count) {
            var variable = unknown.get(count);
            BigDecimal value = variable == null ? null : variable.getValue();
            return value == null ? tables.value(count) : value.doubleValue();
        }
    }
}
