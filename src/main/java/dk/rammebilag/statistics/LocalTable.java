package dk.rammebilag.statistics;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one kommune reported of one indicator: the total and the rows it is broken down by. */
final class LocalTable {

    /** The dimensions whose parts add up to the total, so that a part can be missed. */
    private static final List<Dimension> ADDITIVE = List.of(Dimension.SEX, Dimension.AGE_GROUP);

    private final Indicator indicator;
    private final FigureKey total;
    private final Set<String> knownAges;
    private final SortedMap<FigureKey, Figure> rows = new TreeMap<>();

    /**
     * @param knownAges the age groups with ages behind them; any other is for unknown age, and a
     *     kommune that leaves it out has nobody there
     */
    LocalTable(Indicator indicator, FigureKey total, Set<String> knownAges) {
        this.indicator = indicator;
        this.total = total;
        this.knownAges = knownAges;
    }

    Indicator indicator() {
        return indicator;
    }

    /**
     * @throws IllegalStateException if the row is there already
     */
    void add(Figure row) {
        if (rows.putIfAbsent(row.key(), row) != null) {
            throw new IllegalStateException("reported twice: " + row.key());
        }
    }

    /** A row of a submission that is not used, as often as it stands there. */
    void addUnused(FigureKey key) {
        rows.put(key, Figure.missing(key));
    }

    /**
     * The total and the rows that were added; those of a breakdown by sex or by age with a part
     * missing or blank are missing. Rows broken down by several dimensions stand alone.
     */
    List<Figure> figures() {
        var all = new TreeMap<>(rows);
        all.putIfAbsent(total, Figure.missing(total));
        return all.values().stream()
                .map(row -> isComplete(row.key()) ? row : Figure.missing(row.key()))
                .toList();
    }

    private boolean isComplete(FigureKey key) {
        return ADDITIVE.stream()
                .filter(dimension -> isBrokenDownByAlone(key, dimension))
                .allMatch(dimension -> allPartsKnown(key, dimension));
    }

    private static boolean isBrokenDownByAlone(FigureKey key, Dimension dimension) {
        return !key.isTotal() && key.with(dimension, FigureKey.TOTAL).isTotal();
    }

    private boolean allPartsKnown(FigureKey key, Dimension dimension) {
        return indicator.codes(dimension).stream()
                .allMatch(
                        part -> isKnown(key.with(dimension, part), mayBeLeftOut(dimension, part)));
    }

    private boolean mayBeLeftOut(Dimension dimension, String part) {
        return dimension == Dimension.AGE_GROUP && !knownAges.contains(part);
    }

    private boolean isKnown(FigureKey key, boolean whenLeftOut) {
        return Optional.ofNullable(rows.get(key))
                .map(row -> row.status() != FigureStatus.MISSING)
                .orElse(whenLeftOut);
    }
}
