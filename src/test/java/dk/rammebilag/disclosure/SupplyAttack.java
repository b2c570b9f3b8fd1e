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

    /**
     * The trades.
     *
     * @param insider who knows his own trades; empty for nobody
     */
    static SupplyAttack onTrades(Supply truth, PublishableSupply shown, String insider) {
        var attack = new SupplyAttack();
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
            attack.add("SOLD " + key, sold, open, 0.01);
            attack.add("BOUGHT " + key, bought, open, 0.01);
            if (open && sold == bought) {
                attack.equal(List.of("SOLD " + key, "BOUGHT " + key), List.of(1, -1), 0);
            }
        }
        for (var sum : shown.sums().values()) {
            if (!sum.hidden()) {
                var side = sum.value().key().side() + " ";
                attack.sum(
                        sum.value().pairs().stream().map(pair -> side + pair).toList(),
                        sum.value().places().doubleValue());
            }
        }
        return attack;
    }

    /** The occupied days. */
    static SupplyAttack onDays(Supply truth, PublishableSupply shown, String insider) {
        var attack = new SupplyAttack();
        for (var offer : shown.offers()) {
            var real =
                    truth.offers().stream()
                            .filter(o -> o.id().equals(offer.value().id()))
                            .findFirst()
                            .orElseThrow();
            real.days()
                    .ifPresent(days ->
                            attack.add(
                                    real.id(),
                                    days.occupied().doubleValue(),
                                    offer.hidden() && !real.operator().equals(insider),
                                    0));
        }
        for (var capacity : shown.capacities()) {
            capacity.value()
                    .days()
                    .ifPresent(days ->
                            attack.sum(
                                    truth.offers().stream()
                                            .filter(capacity.value()::holds)
                                            .filter(offer -> offer.days().isPresent())
                                            .map(offer -> offer.id())
                                            .toList(),
                                    days.occupied().doubleValue()));
        }
        return attack;
    }

    static String sold(TradePair.Key pair) {
        return TradeSum.Side.SOLD + " " + pair;
    }

    static String bought(TradePair.Key pair) {
        return TradeSum.Side.BOUGHT + " " + pair;
    }

    private void add(String name, double value, boolean open, double least) {
        var variable = model.newVariable(name);
        if (open) {
            variable.lower(value == 0 ? 0 : least).upper(FAR);
        } else {
            variable.level(value);
        }
        unknowns.put(name, variable);
    }

    private void sum(Collection<String> names, double value) {
        equal(List.copyOf(names), names.stream().map(_ -> 1).toList(), value);
    }

    private void equal(List<String> names, List<Integer> factors, double value) {
        var expression = model.newExpression("e" + model.countExpressions()).level(value);
        for (var i = 0; i < names.size(); i++) {
            expression.set(unknowns.get(names.get(i)), factors.get(i));
        }
    }

    /** Between what an unknown lies, as far as the attacker can tell. */
    double[] range(String name) {
        return new double[] {solved(name, true), solved(name, false)};
    }

    /** On a copy, for solving changes a model. */
    private double solved(String name, boolean lowest) {
        var copy = model.copy();
        copy.getVariable(requireNonNull(unknowns.get(name)).getIndex().index).weight(1);
        var result = lowest ? copy.minimise() : copy.maximise();
        assertThat(result.getState().isOptimal()).as("%s: %s", name, result.getState()).isTrue();
        return result.getValue();
    }
}
