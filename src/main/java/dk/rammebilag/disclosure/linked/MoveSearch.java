package dk.rammebilag.disclosure.linked;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Looks for the cheapest move by linear programming; what it finds has been checked exactly. */
final class MoveSearch {

    /** What a change costs in a row that is hidden already, against those of {@link Row#cost}. */
    private static final int HIDDEN = 1;

    private static final int SHOWN = 1000;

    /** After so many steps in whole numbers there is taken to be no move: it may cost a row. */
    private static final int BRANCHES = 2000;

    /** A count's change is the difference of what it rises and what it falls. */
    private record Change(Variable rise, Variable fall) {}

    private final LinkedTables tables;
    private final Rooms rooms;

    private MoveSearch(LinkedTables tables, Rooms rooms) {
        this.tables = tables;
        this.rooms = rooms;
    }

    /**
     * The cheapest move that changes a number by an amount or more.
     *
     * @param amount positive to raise it, negative to lower it
     * @return empty if there is none
     */
    static Optional<Move> find(LinkedTables tables, Sensitive number, long amount, Rooms rooms) {
        var search = new MoveSearch(tables, rooms);
        return search.solve(number, amount, false)
                .flatMap(move ->
                        search.isGood(move, number, amount)
                                ? Optional.of(move)
                                : search.solve(number, amount, true))
                .filter(move -> search.isGood(move, number, amount));
    }

    private boolean isGood(Move move, Sensitive number, long amount) {
        var by = move.of(number);
        return tables.bears(move) && (amount > 0 ? by >= amount : by <= amount);
    }

    /** The cheapest move in real numbers, rounded, or in whole ones; empty if there is none. */
    private Optional<Move> solve(Sensitive sensitive, long amount, boolean whole) {
        var model = new ExpressionsBasedModel();
        var changes = variables(model);
        var relations = new TreeSet<Integer>();
        changes.keySet().forEach(count -> relations.addAll(tables.relationsOf(count)));
        for (var relation : relations) {
            add(model, tables.relations().get(relation), changes);
        }
        var aim = model.newExpression("aim");
        sensitive
                .terms()
                .forEach((count, factor) -> {
                    var change = changes.get(count);
                    if (change != null) {
                        add(aim, change, factor);
                    }
                });
        if (amount > 0) {
            aim.lower(amount);
        } else {
            aim.upper(amount);
        }
        if (whole) {
            model.getVariables().forEach(Variable::integer);
            model.options.iterations_abort = BRANCHES;
        }
        return model.minimise().getState().isFeasible()
                ? Optional.of(rounded(changes))
                : Optional.empty();
    }

    private SortedMap<Integer, Change> variables(ExpressionsBasedModel model) {
        var changes = new TreeMap<Integer, Change>();
        rooms.free().stream()
                .forEach(count -> {
                    var weight = HIDDEN + SHOWN * rooms.cost(count);
                    changes.put(
                            count,
                            new Change(
                                    model.newVariable("r" + count).lower(0).weight(weight),
                                    model.newVariable("f" + count)
                                            .lower(0)
                                            .upper(tables.room(count))
                                            .weight(weight)));
                });
        return changes;
    }

    private static void add(
            ExpressionsBasedModel model, Relation relation, Map<Integer, Change> changes) {
        var expression = model.newExpression("e" + model.countExpressions());
        for (var at = 0; at < relation.size(); at++) {
            var change = changes.get(relation.count(at));
            if (change != null) {
                add(expression, change, relation.factor(at));
            }
        }
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
