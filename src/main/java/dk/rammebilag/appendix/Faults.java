package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.CatalogueException;
import dk.rammebilag.catalogue.CatalogueProblem;
import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers what is wrong with the templates, so that all of it is told at once, and once. */
final class Faults {

    private final Set<CatalogueProblem> found = new LinkedHashSet<>();

    /**
     * A place in a template.
     *
     * @param file the template's file
     * @param line from 1; 0 for the whole file
     * @param column from 1; 0 for the whole file
     */
    record Place(String file, int line, int column) {}

    void add(Place place, String key, Object... arguments) {
        found.add(
                new CatalogueProblem(
                        place.file(),
                        place.line(),
                        place.column(),
                        Messages.text("appendix.fault." + key, arguments)));
    }

    /** A name that is not among the valid ones, with the one that was probably meant. */
    void unknown(Place place, String key, String written, Collection<String> valid) {
        var hint =
                Nearest.to(written, valid)
                        .map(name -> Messages.text("appendix.fault.nearest", name))
                        .orElseGet(() ->
                                Messages.text("appendix.fault.choices", String.join(", ", valid)));
        add(place, key, written, hint);
    }

    /**
     * Ends the reading of templates that cannot be used.
     *
     * @throws CatalogueException if any fault was found, with all of them
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new CatalogueException(
                    found.stream()
                            .sorted(
                                    Comparator.comparing(CatalogueProblem::file)
                                            .thenComparingInt(CatalogueProblem::line)
                                            .thenComparingInt(CatalogueProblem::column))
                            .toList());
        }
    }
}
