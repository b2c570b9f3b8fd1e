package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Indicator;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The agreements as they ship. */
final class Agreements {

    private static final Map<Integer, Catalogue> LOADED = new ConcurrentHashMap<>();

    private Agreements() {}

    static Catalogue of(int year) {
        return LOADED.computeIfAbsent(year, y -> CatalogueLoader.load(Path.of("templates"), y));
    }

    /** The sheet Indikatorer with the total row of every indicator, each 20 of 50. */
    static String totals(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .map(Agreements::total)
                .collect(Collectors.joining("\n"));
    }

    private static String total(Indicator indicator) {
        return indicator.id() + "|I alt|I alt|I alt|20|" + (indicator.perInhabitant() ? "" : "50");
    }
}
