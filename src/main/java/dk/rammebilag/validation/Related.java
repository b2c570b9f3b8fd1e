package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a submitter reports of the indicators that must fit each other: those that share their
 * denominator, or that are the union of others. Bounded as each {@link IndicatorRows} is.
 *
 * @param catalogue the agreement
 * @param rows their rows, by id; one that is not reported has none
 */
record Related(Catalogue catalogue, Map<String, IndicatorRows> rows) {

    Related {
        rows = Map.copyOf(rows);
    }

    /** Whether an indicator must fit others. */
    static boolean isRelated(Indicator indicator, Catalogue catalogue) {
        return !indicator.base().isEmpty()
                || !indicator.unionOf().isEmpty()
                || catalogue.indicators().stream()
                        .anyMatch(other -> other.unionOf().contains(indicator.id()));
    }

    /** The groups of indicators that share their denominator, each in the catalogue's order. */
    List<List<IndicatorRows>> sharing() {
        return catalogue.indicators().stream()
                .map(Indicator::base)
                .filter(base -> !base.isEmpty())
                .distinct()
                .map(base ->
                        catalogue.indicators().stream()
                                .filter(indicator -> indicator.base().equals(base))
                                .flatMap(indicator -> of(indicator.id()).stream())
                                .toList())
                .toList();
    }

    /** The indicators that are the union of others, and all these others are of the year. */
    List<IndicatorRows> unions() {
        return catalogue.indicators().stream()
                .filter(indicator -> !indicator.unionOf().isEmpty())
                .filter(indicator -> rows.keySet().containsAll(indicator.unionOf()))
                .flatMap(indicator -> of(indicator.id()).stream())
                .toList();
    }

    /** The rows of an indicator that is related to others. */
    Optional<IndicatorRows> of(String id) {
        return Optional.ofNullable(rows.get(id));
    }
}
