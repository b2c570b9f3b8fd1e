package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Protection;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Figures;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Hides the rows that tell about few, and those without which these could be found: by anybody
 * outside, and by any single kommune that knows its own.
 */
public final class Protector {

    /**
     * What is hidden, and the proof that it is enough.
     *
     * @param suppression the rows to hide
     * @param proof why
     */
    public record Decision(Suppression suppression, Proof proof) {

        /** The same with more rows hidden, which something else would give away. */
        public Decision withholding(Set<FigureKey> more) {
            var hidden = new TreeMap<FigureKey, Reason>(suppression.hidden());
            more.forEach(key -> hidden.putIfAbsent(key, Reason.COMPLEMENT));
            return new Decision(new Suppression(hidden), proof);
        }
    }

    private record Done(FigureTables tables, Protected result) {}

    private final Catalogue catalogue;

    /** With the threshold and the indicators of a catalogue. */
    public Protector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The rows to hide. The same figures give the same rows.
     *
     * @throws IllegalArgumentException if a figure is of no indicator of the catalogue
     */
    public Decision protect(Figures figures) {
        var primary = new PrimarySuppression(catalogue).of(figures);
        var hidden = new TreeMap<FigureKey, Reason>(primary.hidden());
        var results = results(figures);
        for (var done : results) {
            done.tables()
                    .keys(done.result().hidden())
                    .forEach(key -> hidden.putIfAbsent(key, Reason.COMPLEMENT));
        }
        return new Decision(
                new Suppression(hidden),
                new Proof(
                        catalogue.threshold(),
                        Proof.SOLVER,
                        hidden.size(),
                        results.stream()
                                .flatMap(done -> Proof.numbers(done.tables(), done.result()))
                                .toList(),
                        results.stream()
                                .flatMap(done -> Proof.exposed(done.tables(), done.result()))
                                .toList()));
    }

    /** Tables that nothing links are looked at side by side. */
    private List<Done> results(Figures figures) {
        return FigureTables.of(catalogue, figures).parallelStream()
                .map(tables ->
                        new Done(
                                tables, Protection.protect(tables.tables(), catalogue.threshold())))
                .toList();
    }
}
