package dk.rammebilag.example;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Catalogue;
import java.util.List;

/** How many live in each kommune on 1 January of the catalogue's year. */
record Inhabitants(Catalogue catalogue) {

    private static final List<String> BOTH_SEXES = List.of("M", "K");

    /** Those of these ages; none where the kommune is unknown, as a region is. */
    long of(String kommune, Ages ages) {
        return catalogue
                .population()
                .inhabitants(catalogue.year(), kommune, BOTH_SEXES, ages)
                .orElse(0);
    }
}
