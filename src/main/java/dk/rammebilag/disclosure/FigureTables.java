package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Figures;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures of a year as linked tables, together with those of its earlier releases: those of
 * indicators of whose counts something is known together, of any other indicator by itself.
 *
 * @param tables the counts and what everybody knows of them
 * @param subjects what each row of the tables is about, by the row's number
 */
record FigureTables(LinkedTables tables, List<Subject> subjects) {

    FigureTables {
        subjects = List.copyOf(subjects);
    }

    /** The indicators that must be looked at together, in the order of the catalogue. */
    static List<List<Indicator>> groups(Catalogue catalogue) {
        var groups = new ArrayList<List<Indicator>>();
        for (var indicator : catalogue.indicators()) {
            var linked = groups.stream().filter(group -> isLinked(indicator, group)).toList();
            var all = new ArrayList<Indicator>();
            linked.forEach(all::addAll);
            all.add(indicator);
            groups.removeAll(linked);
            groups.add(all);
        }
        return groups;
    }

    private static boolean isLinked(Indicator indicator, List<Indicator> group) {
        return group.stream()
                .anyMatch(other ->
                        (!other.base().isEmpty() && other.base().equals(indicator.base()))
                                || names(other, indicator)
                                || names(indicator, other));
    }

    private static boolean names(Indicator one, Indicator other) {
        return one.unionOf().contains(other.id()) || one.sameCount().contains(other.id());
    }

    /** Of a group, every figure that has counts. */
    static FigureTables of(
            Catalogue catalogue,
            List<Indicator> group,
            Figures figures,
            List<KnownRelease> releases) {
        var tables = new LinkedTables();
        var subjects = new ArrayList<Subject>();
        var layers = new ArrayList<FigureRows>();
        var current = new FigureRows(catalogue, tables, subjects, Optional.empty(), layers);
        layers.add(filled(current, catalogue, group, figures));
        for (var release : releases) {
            var rows = new FigureRows(catalogue, tables, subjects, Optional.of(release), layers);
            layers.add(filled(rows, catalogue, group, release.figures()));
        }
        return new FigureTables(tables, subjects);
    }

    private static FigureRows filled(
            FigureRows rows, Catalogue catalogue, List<Indicator> group, Figures figures) {
        for (var indicator : group) {
            figures.all().stream()
                    .filter(figure -> figure.key().indicator().equals(indicator.id()))
                    .sorted(Comparator.comparing((Figure figure) -> rows.isRegional(figure.key())))
                    .forEach(figure -> rows.add(indicator, figure));
        }
        var relations = new FigureRelations(catalogue, rows);
        group.forEach(relations::within);
        relations.between(group);
        return rows;
    }

    /** The figures that rows of the release being decided on are about. */
    Stream<FigureKey> keys(BitSet rows) {
        return rows.stream().mapToObj(subjects::get).filter(Subject::isDecidedOn).map(Subject::key);
    }
}
