package dk.rammebilag.disclosure;

import static java.util.Objects.requireNonNull;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * An attacker's model of the numerators and denominators of some indicators: what he reads, what he
 * knows, and what the sums tell. Written apart from the product, which thinks in moves.
 */
final class PublishedAttack {

    private final Catalogue catalogue;
    private final Figures truth;
    private final Predicate<FigureKey> known;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<FigureKey, Variable> numerators = new HashMap<>();
    private final Map<FigureKey, Variable> denominators = new HashMap<>();

    /**
     * @param truth used for what is known, for which rows have counts, and for which are 0
     * @param known the rows whose counts the attacker reads or has himself
     */
    PublishedAttack(
            Catalogue catalogue,
            List<Indicator> indicators,
            Figures truth,
            Predicate<FigureKey> known) {
        this.catalogue = catalogue;
        this.truth = truth;
        this.known = known;
        for (var indicator : indicators) {
            truth.all().stream()
                    .filter(figure -> figure.key().indicator().equals(indicator.id()))
                    .filter(figure -> figure.status() == FigureStatus.OK)
                    .forEach(figure -> unknowns(indicator, figure));
        }
        for (var indicator : indicators) {
            numerators.keySet().stream()
                    .filter(key -> key.indicator().equals(indicator.id()))
                    .sorted()
                    .forEach(key -> relations(indicator, key, indicators));
        }
    }

    private void unknowns(Indicator indicator, Figure figure) {
        var key = figure.key();
        long count = requireNonNull(figure.numerator());
        var numerator = unknown("n " + key, key, count);
        numerators.put(key, numerator);
        if (indicator.denominator() instanceof Denominator.Reported) {
            long among = requireNonNull(figure.denominator());
            var denominator = unknown("d " + key, key, among);
            denominators.put(key, denominator);
            if (!indicator.mayExceed()) {
                var rest =
                        model.newExpression("rest " + key).set(denominator, 1).set(numerator, -1);
                rest.lower(among > count ? 1 : 0);
            }
        }
    }

    private Variable unknown(String name, FigureKey key, long value) {
        return known.test(key)
                ? model.newVariable(name).level(value)
                : model.newVariable(name).lower(value == 0 ? 0 : 1);
    }

    private void relations(Indicator indicator, FigureKey key, List<Indicator> sharing) {
        if (key.geography().equals(catalogue.geography().region().code())) {
            equal(key, numerators.keySet().stream().filter(k -> isLocal(k, key)).toList());
            return;
        }
        sum(indicator, key, Dimension.SEX);
        sum(indicator, key, Dimension.AGE_GROUP);
        for (var group : indicator.codes(Dimension.TARGET_GROUP)) {
            var part = key.with(Dimension.TARGET_GROUP, group);
            if (key.targetGroup().equals(FigureKey.TOTAL) && numerators.containsKey(part)) {
                atMost(numerators, part, key);
                atMost(denominators, part, key);
            }
        }
        for (var other : sharing) {
            var twin =
                    new FigureKey(
                            other.id(),
                            key.geography(),
                            key.targetGroup(),
                            key.ageGroup(),
                            key.sex());
            if (denominators.containsKey(twin)
                    && !twin.equals(key)
                    && denominators.containsKey(key)) {
                model.newExpression("same " + key + twin)
                        .level(0)
                        .set(denominators.get(key), 1)
                        .set(denominators.get(twin), -1);
            }
        }
    }

    private static boolean isLocal(FigureKey key, FigureKey region) {
        return !key.equals(region) && key.in(region.geography()).equals(region);
    }

    private void sum(Indicator indicator, FigureKey key, Dimension dimension) {
        var parts =
                indicator.codes(dimension).stream().map(code -> key.with(dimension, code)).toList();
        var all =
                key.code(dimension).equals(FigureKey.TOTAL)
                        && parts.stream()
                                .allMatch(part ->
                                        status(part)
                                                .map(s -> s != FigureStatus.MISSING)
                                                .orElse(part.ageGroup().equals("uoplyst")));
        var counted = parts.stream().filter(numerators::containsKey).toList();
        if (all && !counted.isEmpty()) {
            equal(key, counted);
        }
    }

    private Optional<FigureStatus> status(FigureKey key) {
        return truth.get(key).map(Figure::status);
    }

    private void equal(FigureKey whole, List<FigureKey> parts) {
        if (!parts.isEmpty()) {
            equal(numerators, whole, parts);
            if (denominators.containsKey(whole)) {
                equal(denominators, whole, parts);
            }
        }
    }

    private void equal(Map<FigureKey, Variable> unknowns, FigureKey whole, List<FigureKey> parts) {
        Expression sum = model.newExpression("sum " + model.countExpressions()).level(0);
        sum.set(unknowns.get(whole), -1);
        parts.forEach(part -> sum.set(unknowns.get(part), 1));
    }

    private void atMost(Map<FigureKey, Variable> unknowns, FigureKey part, FigureKey whole) {
        if (unknowns.containsKey(part)) {
            model.newExpression("part " + model.countExpressions())
                    .upper(0)
                    .set(unknowns.get(part), 1)
                    .set(unknowns.get(whole), -1);
        }
    }

    /** The least and the most the numerator can be, in real numbers, cut off at a limit. */
    double[] numerator(FigureKey key, double limit) {
        return range(requireNonNull(numerators.get(key)), null, limit);
    }

    /** The same of the denominator. */
    double[] denominator(FigureKey key, double limit) {
        return range(requireNonNull(denominators.get(key)), null, limit);
    }

    /** The same of those in the denominator who are not in the numerator. */
    double[] rest(FigureKey key, double limit) {
        return range(
                requireNonNull(denominators.get(key)), requireNonNull(numerators.get(key)), limit);
    }

    private double[] range(Variable plus, @Nullable Variable minus, double limit) {
        return new double[] {
            solved(plus, minus, limit).minimise().getValue(),
            solved(plus, minus, limit).maximise().getValue()
        };
    }

    /** A copy, for solving changes a model. */
    private ExpressionsBasedModel solved(Variable plus, @Nullable Variable minus, double limit) {
        var copy = model.copy();
        var aim = copy.newExpression("aim").set(copy.getVariable(plus.getIndex().index), 1);
        if (minus != null) {
            aim.set(copy.getVariable(minus.getIndex().index), -1);
        }
        aim.upper(limit).weight(1);
        return copy;
    }
}
