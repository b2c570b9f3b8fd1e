package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.linked.Attack;
import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.disclosure.linked.Promise;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Protection;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Figures;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Decides what to hide, beside what is hidden already. */
    interface Hiding {
        Protected hide(LinkedTables tables, Promise promise, BitSet already);
    }

    /** So often the final attack may find something that more rows are hidden for. */
    private static final int ROUNDS = 3;

    private record Done(FigureTables tables, Protected result, List<Proof.Exposed> exposed) {}

    private final Catalogue catalogue;
    private final Promise promise;
    private final Hiding hiding;

    /** With the threshold and the indicators of a catalogue. */
    public Protector(Catalogue catalogue) {
        this(catalogue, Protection::protect);
    }

    Protector(Catalogue catalogue, Hiding hiding) {
        this.catalogue = catalogue;
        this.hiding = hiding;
        promise = Promise.ofCounts(catalogue.threshold());
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
        var result = withstanding(tables.tables());
        var exposed =
                result.exposed().stream()
                        .map(number -> {
                            var small = Proof.small(tables, number);
                            return new Proof.Exposed(
                                    small, exposedBy(small, group, figures, releases));
                        })
                        .toList();
        return new Done(tables, result, exposed);
    }

    /** The release after which it could be found; empty if that is no release's doing. */
    private String exposedBy(
            Proof.Small small,
            List<Indicator> group,
            Figures figures,
            List<KnownRelease> releases) {
        return Stream.iterate(0, known -> known <= releases.size(), known -> known + 1)
                .filter(known -> {
                    var tables =
                            FigureTables.of(catalogue, group, figures, releases.subList(0, known));
                    return Protection.protect(tables.tables(), promise).exposed().stream()
                            .anyMatch(number -> Proof.small(tables, number).equals(small));
                })
                .findFirst()
                .filter(known -> known > 0)
                .map(known -> releases.get(known - 1).name())
                .orElse("");
    }

    /** What has been decided is tested by other means before it counts, and mended if need be. */
    private Protected withstanding(LinkedTables tables) {
        var result = hiding.hide(tables, promise, new BitSet());
        var found = found(tables, result);
        for (var round = 0; round < ROUNDS && found > 0; round++) {
            result = hiding.hide(tables, promise, result.hidden());
            found = found(tables, result);
        }
        if (found > 0) {
            throw new DisclosureException(found);
        }
        return result;
    }

    private int found(LinkedTables tables, Protected result) {
        var found = new ArrayList<>(Attack.on(tables, result.hidden(), promise));
        found.removeAll(result.exposed());
        return found.size();
    }
}
