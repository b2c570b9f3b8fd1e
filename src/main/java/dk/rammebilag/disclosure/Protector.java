package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.linked.Promise;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Protection;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Figures;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Hides the rows that tell about few, and those without which these could be found: by anybody
 * outside, and by any single kommune that knows its own, whatever has been published of the year
 * before.
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

    private record Done(FigureTables tables, Protected result, List<Proof.Exposed> exposed) {}

    private final Catalogue catalogue;
    private final Promise promise;
    private final Withstanding protection;

    /** With the threshold and the indicators of a catalogue. */
    public Protector(Catalogue catalogue) {
        this(catalogue, Protection::protect);
    }

    Protector(Catalogue catalogue, Withstanding.Hiding hiding) {
        this.catalogue = catalogue;
        promise = Promise.ofCounts(catalogue.threshold());
        protection = new Withstanding(promise, hiding);
    }

    /**
     * The rows to hide when nothing of the year has left the house. The same figures give the same
     * rows.
     *
     * @throws IllegalArgumentException if a figure is of no indicator of the catalogue
     */
    public Decision protect(Figures figures) {
        return protect(figures, List.of());
    }

    /**
     * The rows to hide. The same figures and releases give the same rows.
     *
     * @param releases what has left the house of the same year, in that order
     * @throws IllegalArgumentException if a figure is of no indicator of the catalogue
     * @throws DisclosureException if the final attack finds a number that is said to be safe, and
     *     does so again when more is hidden
     */
    public Decision protect(Figures figures, List<KnownRelease> releases) {
        var primary = new PrimarySuppression(catalogue).of(figures);
        var hidden = new TreeMap<FigureKey, Reason>(primary.hidden());
        var results = results(figures, releases);
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
                        results.stream().flatMap(done -> done.exposed().stream()).toList()));
    }

    /** Tables that nothing links are looked at side by side. */
    private List<Done> results(Figures figures, List<KnownRelease> releases) {
        return FigureTables.groups(catalogue).parallelStream()
                .map(group -> result(group, figures, releases))
                .toList();
    }

    private Done result(List<Indicator> group, Figures figures, List<KnownRelease> releases) {
        var tables = FigureTables.of(catalogue, group, figures, releases);
        var result = protection.protect(tables.tables());
        var exposure =
                new Exposure<>(
                        releases, (List<KnownRelease> known) -> exposed(group, figures, known));
        var exposed =
                result.exposed().stream()
                        .map(number -> Proof.small(tables, number))
                        .map(small ->
                                new Proof.Exposed(
                                        small,
                                        exposure.of(small).map(KnownRelease::name).orElse("")))
                        .toList();
        return new Done(tables, result, exposed);
    }

    /** What can be found by somebody who knows some releases, whatever is hidden now. */
    private Set<Proof.Small> exposed(
            List<Indicator> group, Figures figures, List<KnownRelease> known) {
        var tables = FigureTables.of(catalogue, group, figures, known);
        return Protection.protect(tables.tables(), promise).exposed().stream()
                .map(number -> Proof.small(tables, number))
                .collect(Collectors.toSet());
    }
}
