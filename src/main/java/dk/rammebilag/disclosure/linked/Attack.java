package dk.rammebilag.disclosure.linked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The attack of somebody outside on tables as they are published: how low and how high each number
 * about few can be, by linear programming. Knows nothing of moves, so that it tests them.
 */
public final class Attack {

    /** How far real numbers may be off. */
    private static final double TOLERANCE = 1e-4;

    private final LinkedTables tables;
    private final BitSet hidden;
    private final Promise promise;

    private Attack(LinkedTables tables, BitSet hidden, Promise promise) {
        this.tables = tables;
        this.hidden = hidden;
        this.promise = promise;
    }

    /** The numbers about few that it finds: too near to the true ones, or surely small. */
    public static List<Sensitive> on(LinkedTables tables, BitSet hidden, Promise promise) {
        return new Attack(tables, hidden, promise).found();
    }

    /**
     * Most numbers need not be attacked one by one: a table in which many are as high as is asked
     * for clears all of these, for the published one is possible too.
     */
    private List<Sensitive> found() {
        var left = new ArrayList<>(tables.sensitive());
        var before = left.size() + 1;
        while (!left.isEmpty() && left.size() < before) {
            before = left.size();
            left.removeAll(raised(left));
        }
        left.removeIf(this::isWide);
        return List.copyOf(left);
    }

    private List<Sensitive> raised(List<Sensitive> numbers) {
        var model = new Model();
        for (var number : numbers) {
            var cut = model.model.newVariable("cut" + model.model.countVariables());
            cut.upper(number.value() + promise.width()).weight(1);
            var below = model.aim(number);
            below.set(cut, -1);
            below.lower(-model.fixed(number));
        }
        model.model.maximise();
        return numbers.stream()
                .filter(number -> {
                    var value = model.value(number);
                    return value >= promise.reach() - TOLERANCE
                            && value - number.value() >= promise.width() - TOLERANCE;
                })
                .toList();
    }

    private boolean isWide(Sensitive number) {
        var highest = extreme(number, true);
        return highest >= promise.reach() - TOLERANCE
                && highest - extreme(number, false) >= promise.width() - TOLERANCE;
    }

    /** The highest is cut off where it is high enough. */
    private double extreme(Sensitive number, boolean highest) {
        var model = new Model();
        var aim = model.aim(number);
        aim.upper(2 * promise.reach() + promise.width() - model.fixed(number)).weight(1);
        if (highest) {
            model.model.maximise();
        } else {
            model.model.minimise();
        }
        return model.value(number);
    }

    /** What he knows: each hidden count is unknown but for its least value and the relations. */
    private final class Model {
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<Integer, Variable> unknown = new HashMap<>();

        Model() {
            for (var count = 0; count < tables.size(); count++) {
                if (hidden.get(tables.rowOf(count)) && !tables.isRevealed(count)) {
                    unknown.put(
                            count,
                            model.newVariable("c" + count)
                                    .lower(tables.value(count) - tables.room(count)));
                }
            }
            tables.relations().forEach(this::add);
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
