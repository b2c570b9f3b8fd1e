package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Figures;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures of a year as linked tables: those of indicators that share a denominator together, of any
 * other indicator by itself, for nothing is known of two such indicators that links them.
 *
 * @param tables the counts and what everybody knows of them
 * @param keys what each row of the tables is about, by the row's number
 */
record FigureTables(LinkedTables tables, List<FigureKey> keys) {

    FigureTables {
        keys = List.copyOf(keys);
    }

    /** Every figure that has counts stands in one of them. */
    static List<FigureTables> of(Catalogue catalogue, Figures figures) {
        var groups = new LinkedHashMap<String, List<Indicator>>();
        for (var indicator : catalogue.indicators()) {
            groups.computeIfAbsent(group(indicator), _ -> new ArrayList<>()).add(indicator);
        }
        return groups.values().stream().map(group -> of(catalogue, group, figures)).toList();
    }

    private static String group(Indicator indicator) {
        return indicator.denominator() instanceof Denominator.Reported(_, var base)
                        && !base.isEmpty()
                ? "base " + base
                : indicator.id();
    }

    private static FigureTables of(Catalogue catalogue, List<Indicator> group, Figures figures) {
        var rows = new FigureRows(catalogue);
        for (var indicator : group) {
            figures.all().stream()
                    .filter(figure -> figure.key().indicator().equals(indicator.id()))
                    .forEach(figure -> rows.add(indicator, figure));
        }
        var relations = new FigureRelations(catalogue, rows);
        group.forEach(relations::within);
        relations.between(group);
        return new FigureTables(rows.tables(), rows.keys());
    }

    Stream<FigureKey> keys(BitSet rows) {
        return rows.stream().mapToObj(keys::get);
    }
}
