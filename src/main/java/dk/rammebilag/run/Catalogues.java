package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The catalogues of this process, each read once. */
@Component
class Catalogues {

    private record Key(Path templates, int year) {}

    private final Map<Key, Catalogue> loaded = new ConcurrentHashMap<>();

    /**
     * The catalogue of a year.
     *
     * @throws dk.rammebilag.catalogue.CatalogueException if there is none or it has faults
     */
    Catalogue get(Path templates, int year) {
        return loaded.computeIfAbsent(
                new Key(templates, year), key -> CatalogueLoader.load(key.templates(), key.year()));
    }

    Catalogue get(RunParameters parameters) {
        return get(parameters.templates(), parameters.year());
    }
}
