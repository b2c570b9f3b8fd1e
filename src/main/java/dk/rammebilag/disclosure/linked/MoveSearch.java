package dk.rammebilag.disclosure.linked;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Looks for the cheapest move by linear programming; what it finds has been checked exactly. */
final class MoveSearch {

    /** A count's change is the difference of what it rises and what it falls. */
    private record Change(Variable rise, Variable fall) {}

    private final LinkedTables tables;

    MoveSearch(LinkedTables tables) {
        this.tables = tables;
    }

    /**
     * The cheapest move that changes a number by an amount or more.
     *
     * @param amount positive to raise it, negative to lower it
     * @param free the rows whose counts may change
     * @param cost what a change of 1 in a row costs
     * @return empty if there is none
     */
    Optional<Move> find(Sensitive number, long amount, BitSet free, IntToLongFunction cost) {
        return free.get(number.row())
                ? solve(number, amount, free, cost, false)
                        .flatMap(move ->
                                isGood(move, number, amount)
                                        ? Optional.of(move)
                                        : solve(number, amount, free, cost, true))
                        .filter(move -> isGood(move, number, amount))
                : Optional.empty();
    }

    private boolean isGood(Move move, Sensitive number, long amount) {
        var by = move.of(number);
        return tables.bears(move) && (amount > 0 ? by >= amount : by <= amount);
    }

    /** The cheapest move in real numbers, rounded, or in whole ones; empty if there is none. */
    private Optional<Move> solve(
            Sensitive number, long amount, BitSet free, IntToLongFunction cost, boolean whole) {
        var model = new ExpressionsBasedModel();
        var changes = variables(model, number, free, cost);
        var relations = new TreeSet<Integer>();
        changes.keySet().forEach(count -> relations.addAll(tables.relationsOf(count)));
        for (var relation : relations) {
            add(model, tables.relations().get(relation), changes);
        }
        var aim = model.newExpression("aim");
        number.terms()
                .forEach((count, factor) -> add(aim, requireNonNull(changes.get(count)), factor));
        if (amount > 0) {
            aim.lower(amount);
        } else {
            aim.upper(amount);
        }
        if (whole) {
            model.getVariables().forEach(Variable::integer);
        }
        return model.minimise().getState().isFeasible()
                ? Optional.of(rounded(changes))
                : Optional.empty();
    }

    /** Of the counts that can be reached from the number over relations between free counts. */
    private SortedMap<Integer, Change> variables(
            ExpressionsBasedModel model, Sensitive number, BitSet free, IntToLongFunction cost) {
        var changes = new TreeMap<Integer, Change>();
        var open = new ArrayDeque<>(number.terms().keySet());
        while (!open.isEmpty()) {
            int count = open.remove();
            var row = tables.rowOf(count);
            if (changes.containsKey(count) || !free.get(row)) {
                continue;
            }
            var weight = cost.applyAsLong(row);
            changes.put(
                    count,
                    new Change(
                            model.newVariable("r" + count).lower(0).weight(weight),
                            model.newVariable("f" + count)
                                    .lower(0)
                                    .upper(tables.room(count))
                                    .weight(weight)));
            for (var relation : tables.relationsOf(count)) {
                open.addAll(tables.relations().get(relation).coefficients().keySet());
            }
        }
        return changes;
    }

    private static void add(
            ExpressionsBasedModel model, Relation relation, Map<Integer, Change> changes) {
        var expression = model.newExpression("e" + model.countExpressions());
        relation.coefficients()
                .forEach((count, coefficient) -> {
                    var change = changes.get(count);
                    if (change != null) {
                        add(expression, change, coefficient);
                    }
                });
        if (relation.below() == 0 && relation.above() == 0) {
            expression.level(0);
            return;
        }
        if (relation.below() < Relation.UNBOUNDED) {
            expression.lower(-relation.below());
        }
        if (relation.above() < Relation.UNBOUNDED) {
            expression.upper(relation.above());
        }
    }

    private static void add(Expression expression, Change change, long coefficient) {
        expression.set(change.rise(), coefficient);
        expression.set(change.fall(), -coefficient);
    }

    private static Move rounded(Map<Integer, Change> changes) {
        var whole = new TreeMap<Integer, Long>();
        changes.forEach((count, change) -> {
            var by = rounded(change.rise()) - rounded(change.fall());
            if (by != 0) {
                whole.put(count, by);
            }
        });
        return new Move(whole);
    }

    private static long rounded(Variable variable) {
        BigDecimal value = variable.getValue();
        return value == null ? 0 : value.setScale(0, RoundingMode.HALF_EVEN).longValue();
    }
}
