package dk.rammebilag.example;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Catalogue;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many live in each kommune on 1 January of the catalogue's year. */
final class Inhabitants {

    private final Map<String, Map<Integer, Long>> byKommuneAndAge;

    Inhabitants(Catalogue catalogue) {
        byKommuneAndAge =
                catalogue.population().counts().entrySet().stream()
                        .filter(e -> e.getKey().year() == catalogue.year())
                        .collect(
                                Collectors.groupingBy(
                                        e -> e.getKey().municipality(),
                                        TreeMap::new,
                                        Collectors.groupingBy(
                                                e -> e.getKey().age(),
                                                TreeMap::new,
                                                Collectors.summingLong(Map.Entry::getValue))));
    }

    /** Those of these ages, both sexes; none where the kommune is unknown, as a region is. */
    long of(String kommune, Ages ages) {
        return byKommuneAndAge.getOrDefault(kommune, Map.of()).entrySet().stream()
                .filter(e -> ages.includes(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
