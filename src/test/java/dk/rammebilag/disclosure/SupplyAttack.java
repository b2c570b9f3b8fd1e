package dk.rammebilag.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.TradePair;
import dk.rammebilag.supply.TradeSum;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * An attacker who reads what is published of trades or of days and solves for the rest, by linear
 * programming over the published numbers. Written apart from the product, which thinks in moves.
 */
final class SupplyAttack {

    /** More than any number there is. */
    private static final double FAR = 1e5;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> unknowns = new HashMap<>();

    /** The same number in whatever version it stands, by what it is and its value. */
    private final Map<String, String> same = new HashMap<>();

    /** Names the unknowns of a version; the first has none. */
    private String version = "";

    /**
     * A version of the year that somebody has in his hands.
     *
     * @param truth what he does not know of it
     * @param shown what he reads
     */
    record Version(Supply truth, PublishableSupply shown) {}

    /**
     * The trades.
     *
     * @param insider who knows his own trades; empty for nobody
     */
    static SupplyAttack onTrades(List<Version> versions, String insider) {
        var attack = new SupplyAttack();
        for (var known : versions) {
            attack.trades(known.truth(), known.shown(), insider);
            attack.version += "'";
        }
        return attack;
    }

    private void trades(Supply truth, PublishableSupply shown, String insider) {
        var pairs =
                shown.trades().stream()
                        .collect(Collectors.toMap(t -> t.value().key(), Function.identity()));
        for (var pair : truth.trades()) {
            var key = pair.key();
            var open =
                    requireNonNull(pairs.get(key)).hidden()
                            && !key.seller().equals(insider)
                            && !key.buyer().equals(insider);
            var sold = pair.sold() == null ? 0 : pair.sold().doubleValue();
            var bought = pair.bought() == null ? 0 : pair.bought().doubleValue();
            add("SOLD " + key, sold, open, 0.01);
            add("BOUGHT " + key, bought, open, 0.01);
            if (open && sold == bought) {
                equal(unknown("SOLD " + key, version), unknown("BOUGHT " + key, version));
            }
        }
        for (var sum : shown.sums().values()) {
            if (!sum.hidden()) {
                var side = sum.value().key().side() + " ";
                sum(
                        sum.value().pairs().stream().map(pair -> side + pair).toList(),
                        sum.value().places().doubleValue());
            }
        }
    }

    /** The occupied days. */
    static SupplyAttack onDays(List<Version> versions, String insider) {
        var attack = new SupplyAttack();
        for (var known : versions) {
            attack.days(known.truth(), known.shown(), insider);
            attack.version += "'";
        }
        return attack;
    }

    private void days(Supply truth, PublishableSupply shown, String insider) {
        for (var offer : shown.offers()) {
            var real =
                    truth.offers().stream()
                            .filter(o -> o.id().equals(offer.value().id()))
                            .findFirst()
                            .orElseThrow();
            real.days()
                    .ifPresent(days ->
                            add(
                                    real.id(),
                                    days.occupied().doubleValue(),
                                    offer.hidden() && !real.operator().equals(insider),
                                    0));
        }
        for (var capacity : shown.capacities()) {
            capacity.value()
                    .days()
                    .ifPresent(days ->
                            sum(
                                    truth.offers().stream()
                                            .filter(capacity.value()::holds)
                                            .filter(offer -> offer.days().isPresent())
                                            .map(offer -> offer.id())
                                            .toList(),
                                    days.occupied().doubleValue()));
        }
    }

    static String sold(TradePair.Key pair) {
        return TradeSum.Side.SOLD + " " + pair;
    }

    static String bought(TradePair.Key pair) {
        return TradeSum.Side.BOUGHT + " " + pair;
    }

    private void add(String name, double value, boolean open, double least) {
        var variable = model.newVariable(name + version);
        if (open) {
            variable.lower(value == 0 ? 0 : least).upper(FAR);
        } else {
            variable.level(value);
        }
        unknowns.put(name + version, variable);
        var first = same.putIfAbsent(name + "=" + value, version);
        if (first != null) {
            equal(unknown(name, first), variable);
        }
    }

    private Variable unknown(String name, String of) {
        return requireNonNull(unknowns.get(name + of));
    }

    private void equal(Variable one, Variable other) {
        newExpression(0).set(one, 1).set(other, -1);
    }

    private Expression newExpression(double value) {
        return model.newExpression("e" + model.countExpressions()).level(value);
    }

    private void sum(Collection<String> names, double value) {
        var expression = newExpression(value);
        names.forEach(name -> expression.set(unknown(name, version), 1));
    }

    /**
     * Between what an unknown lies, as far as the attacker can tell.
     *
     * @param at in which of the versions
     */
    double[] range(String name, int at) {
        var unknown = unknown(name, "'".repeat(at));
        return new double[] {solved(unknown, true), solved(unknown, false)};
    }

    /** On a copy, for solving changes a model. */
    private double solved(Variable unknown, boolean lowest) {
        var copy = model.copy();
        copy.getVariable(unknown.getIndex().index).weight(1);
        var result = lowest ? copy.minimise() : copy.maximise();
        assertThat(result.getState().isOptimal()).as("%s: %s", unknown, result.getState()).isTrue();
        return result.getValue();
    }
}
