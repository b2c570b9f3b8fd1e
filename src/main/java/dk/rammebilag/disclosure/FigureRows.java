package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.disclosure.linked.Row;
import dk.rammebilag.disclosure.linked.Sensitive;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of linked tables that figures make, and the counts in them. */
final class FigureRows {

    /** What a row's loss costs: many kommuner's rows before one of the region's. */
    private static final long LOCAL_PART = 4;

    private static final long LOCAL_TOTAL = 40;
    private static final long REGIONAL_PART = 60;
    private static final long REGIONAL_TOTAL = 2000;

    /**
     * The counts of a row as sums of independent ones, each with its factor.
     *
     * @param numerator never empty
     * @param denominator empty where it is public
     */
    record Counts(Map<Integer, Integer> numerator, Map<Integer, Integer> denominator) {}

    private final Catalogue catalogue;
    private final LinkedTables tables = new LinkedTables();
    private final List<FigureKey> keys = new ArrayList<>();
    private final Map<FigureKey, Counts> counts = new TreeMap<>();
    private final Map<FigureKey, FigureStatus> statuses = new HashMap<>();

    FigureRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    LinkedTables tables() {
        return tables;
    }

    List<FigureKey> keys() {
        return keys;
    }

    /** The keys of the rows that have counts, ordered. */
    List<FigureKey> withCounts() {
        return List.copyOf(counts.keySet());
    }

    Optional<Counts> counts(FigureKey key) {
        return Optional.ofNullable(counts.get(key));
    }

    /** Whether nobody reported a figure, or nothing is known of it. */
    boolean isMissing(FigureKey key) {
        return statuses.getOrDefault(key, FigureStatus.MISSING) == FigureStatus.MISSING;
    }

    boolean isThere(FigureKey key) {
        return statuses.containsKey(key);
    }

    boolean isRegional(FigureKey key) {
        return key.geography().equals(catalogue.geography().region().code());
    }

    /** The true value of a sum of counts. */
    long value(Map<Integer, Integer> sum) {
        return sum.entrySet().stream()
                .mapToLong(term -> term.getValue() * tables.value(term.getKey()))
                .sum();
    }

    void add(Indicator indicator, Figure figure) {
        statuses.put(figure.key(), figure.status());
        var numerator = figure.numerator();
        if (numerator == null) {
            return;
        }
        var row =
                tables.row(
                        new Row(
                                isRegional(figure.key())
                                        ? Set.of()
                                        : Set.of(figure.key().geography()),
                                cost(figure.key(), numerator),
                                true));
        keys.add(figure.key());
        var made = counts(indicator, row, numerator, figure.denominator());
        counts.put(figure.key(), made);
        sensitive(indicator, row, made);
    }

    /**
     * Where the numerator is part of the denominator, the two parts vary, and their sum follows.
     */
    private Counts counts(
            Indicator indicator, int row, long numerator, @Nullable Long denominator) {
        var upper = tables.count(row, numerator);
        if (indicator.perInhabitant() || denominator == null) {
            return new Counts(Map.of(upper, 1), Map.of());
        }
        if (indicator.mayExceed()) {
            return new Counts(Map.of(upper, 1), Map.of(tables.count(row, denominator), 1));
        }
        var rest = tables.count(row, denominator - numerator);
        return new Counts(Map.of(upper, 1), Map.of(upper, 1, rest, 1));
    }

    private void sensitive(Indicator indicator, int row, Counts made) {
        sensitive("numerator", row, made.numerator());
        if (!made.denominator().isEmpty()) {
            sensitive("denominator", row, made.denominator());
            if (indicator.unit() == Unit.PERCENT) {
                var rest = new TreeMap<>(made.denominator());
                made.numerator()
                        .forEach((count, factor) -> rest.merge(count, -factor, Integer::sum));
                rest.values().removeIf(factor -> factor == 0);
                sensitive("rest", row, rest);
            }
        }
    }

    private void sensitive(String name, int row, Map<Integer, Integer> sum) {
        var value = value(sum);
        if (0 < value && value < catalogue.threshold()) {
            tables.sensitive(new Sensitive(name, row, new TreeMap<>(sum), value));
        }
    }

    private long cost(FigureKey key, long count) {
        var size = Long.SIZE - Long.numberOfLeadingZeros(count);
        if (isRegional(key)) {
            return size + (key.isTotal() ? REGIONAL_TOTAL : REGIONAL_PART);
        }
        return size + (key.isTotal() ? LOCAL_TOTAL : LOCAL_PART);
    }
}
