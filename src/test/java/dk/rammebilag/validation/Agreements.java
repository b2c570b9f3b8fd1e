package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.RuleEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The agreements as they ship. */
final class Agreements {

    private static final Map<Integer, Catalogue> LOADED = new ConcurrentHashMap<>();

    private Agreements() {}

    static Catalogue of(int year) {
        return LOADED.computeIfAbsent(year, y -> CatalogueLoader.load(Path.of("templates"), y));
    }

    /** The agreement with other rules. */
    static Catalogue with(Catalogue catalogue, Map<String, RuleEntry> rules) {
        return new Catalogue(
                catalogue.year(),
                catalogue.title(),
                catalogue.version(),
                catalogue.author(),
                catalogue.cycle(),
                catalogue.geography(),
                catalogue.areas(),
                catalogue.goals(),
                catalogue.focusAreas(),
                catalogue.indicators(),
                catalogue.knownIndicators(),
                catalogue.codes(),
                catalogue.ages(),
                rules,
                catalogue.appendices(),
                catalogue.threshold(),
                catalogue.population(),
                catalogue.prices(),
                catalogue.offers(),
                Optional.empty());
    }

    /** The agreement with one rule changed. */
    static Catalogue with(Catalogue catalogue, String code, UnaryOperator<RuleEntry> change) {
        var rules = new TreeMap<>(catalogue.rules());
        rules.put(code, change.apply(catalogue.rule(code)));
        return with(catalogue, rules);
    }

    /** The sheet Indikatorer with the total row of every indicator but some, each 20 of 50. */
    static String totals(Catalogue catalogue, List<String> without) {
        return catalogue.indicators().stream()
                .filter(indicator -> !without.contains(indicator.id()))
                .map(Agreements::total)
                .collect(Collectors.joining("\n"));
    }

    private static String total(Indicator indicator) {
        return indicator.id() + "|I alt|I alt|I alt|20|" + (indicator.perInhabitant() ? "" : "50");
    }
}
