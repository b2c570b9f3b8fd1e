package dk.rammebilag.catalogue;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the faults of all files, so that the secretariat can mend them in one go. Whoever
 * reports a fault goes on with a stand-in for what could not be read; nothing made of a stand-in
 * gets out, since {@link #throwIfAny()} is called before the catalogue is handed over.
 */
final class Problems {

    /** The most faults told of one file: a column mixed up gives as many as there are lines. */
    private static final int TOLD = 50;

    /** The most valid names a message lists when none of them is near. */
    private static final int LISTED = 20;

    private final Set<CatalogueProblem> found = new LinkedHashSet<>();

    void report(Place place, String key, Object... arguments) {
        add(place, Messages.text(key, arguments));
    }

    /** How many faults there are so far. */
    int count() {
        return found.size();
    }

    /** Reports a name that is not one of the valid ones, and which of them was probably meant. */
    void reportUnknown(
            Place place, String written, Collection<String> valid, String key, Object... rest) {
        add(place, Messages.text(key, rest) + " " + advice(written, valid));
    }

    /** What a message recommends in place of an unknown name. */
    static String advice(String written, Collection<String> valid) {
        if (valid.isEmpty()) {
            return Messages.text("catalogue.advice.none");
        }
        var nearest = Nearest.to(written, valid);
        if (nearest.isPresent()) {
            return Messages.text("catalogue.advice.nearest", nearest.get());
        }
        var listed = String.join(", ", valid.stream().limit(LISTED).toList());
        return Messages.text(
                valid.size() > LISTED ? "catalogue.advice.some" : "catalogue.advice.all", listed);
    }

    /**
     * Ends the reading.
     *
     * @throws CatalogueException if there was a fault
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            var byFile =
                    found.stream()
                            .sorted(
                                    Comparator.comparingInt(CatalogueProblem::line)
                                            .thenComparingInt(CatalogueProblem::column))
                            .collect(
                                    Collectors.groupingBy(
                                            CatalogueProblem::file,
                                            TreeMap::new,
                                            Collectors.toList()));
            throw new CatalogueException(byFile.values().stream().flatMap(Problems::told).toList());
        }
    }

    private static Stream<CatalogueProblem> told(List<CatalogueProblem> inFile) {
        if (inFile.size() <= TOLD) {
            return inFile.stream();
        }
        var more = Messages.text("catalogue.more", Integer.toString(inFile.size() - TOLD));
        return Stream.concat(
                inFile.stream().limit(TOLD),
                Stream.of(new CatalogueProblem(inFile.getFirst().file(), 0, 0, more)));
    }

    private void add(Place place, String text) {
        found.add(new CatalogueProblem(place.file(), place.line(), place.column(), text));
    }
}
