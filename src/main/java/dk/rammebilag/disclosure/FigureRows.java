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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of linked tables that the figures of one release make, and the counts in them. A count
 * that is the same as in another release is the same unknown.
 */
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
    private final LinkedTables tables;
    private final List<Subject> subjects;
    private final Optional<KnownRelease> release;
    private final List<FigureRows> others;
    private final Map<FigureKey, Counts> counts = new TreeMap<>();
    private final Map<FigureKey, FigureStatus> statuses = new HashMap<>();
    private final Set<Map<Integer, Integer>> implied = new HashSet<>();

    /**
     * @param subjects what each row of the tables is about; rows that are made are added
     * @param release the earlier release they are of; empty for the one that is being decided on
     * @param others those of releases that are in the tables already
     */
    FigureRows(
            Catalogue catalogue,
            LinkedTables tables,
            List<Subject> subjects,
            Optional<KnownRelease> release,
            List<FigureRows> others) {
        this.catalogue = catalogue;
        this.tables = tables;
        this.subjects = subjects;
        this.release = release;
        this.others = List.copyOf(others);
    }

    LinkedTables tables() {
        return tables;
    }

    /** The keys of the rows that have counts, ordered. */
    List<FigureKey> withCounts() {
        return List.copyOf(counts.keySet());
    }

    Optional<Counts> counts(FigureKey key) {
        return Optional.ofNullable(counts.get(key));
    }

    private Counts made(FigureKey key) {
        return Objects.requireNonNull(counts.get(key));
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

    /** The rows of the kommuner that are in a row of the region, ordered by code. */
    List<FigureKey> parts(FigureKey region) {
        return catalogue.geography().municipalities().stream()
                .map(kommune -> region.in(kommune.code()))
                .filter(counts::containsKey)
                .toList();
    }

    /** Adds a figure; those of the region come last. */
    void add(Indicator indicator, Figure figure) {
        statuses.put(figure.key(), figure.status());
        var numerator = figure.numerator();
        if (numerator == null) {
            return;
        }
        var hadBefore = tables.size();
        var row = tables.rows().size();
        var made = counts(indicator, row, figure.key(), numerator, figure.denominator());
        if (release.isEmpty() || tables.size() > hadBefore) {
            row(figure.key(), numerator);
        }
        counts.put(figure.key(), made);
        var shown = release.filter(r -> !r.suppression().hides(figure.key())).isPresent();
        if (shown) {
            tables.reveal(made.numerator().keySet());
            tables.reveal(made.denominator().keySet());
        } else if (release.isEmpty() || tables.size() > hadBefore) {
            sensitive(indicator, figure.key(), row, hadBefore);
        }
        inhabitants(indicator, made, figure.denominator());
    }

    private void row(FigureKey key, long numerator) {
        row(key, cost(key, numerator), false);
    }

    private int row(FigureKey key, long cost, boolean implied) {
        Set<String> owners = isRegional(key) ? Set.of() : Set.of(key.geography());
        var isHideable = release.isEmpty() && !implied;
        var row = tables.row(new Row(owners, cost, isHideable));
        subjects.add(new Subject(key, release.map(KnownRelease::name).orElse(""), implied));
        if (!isHideable) {
            tables.withhold(row);
        }
        return row;
    }

    /**
     * Notes what the numerators of several indicators tell together: a number of persons that
     * nobody reports, and that is never below 0. One about few must not be found either.
     *
     * @param name which of them it is
     * @param key the figure it is told of
     * @param terms what each count, by number, is multiplied by in it
     */
    void implied(String name, FigureKey key, Map<Integer, Integer> terms) {
        var value = tables.value(terms);
        if (value < 0 || terms.isEmpty()) {
            return;
        }
        var isSmall = isSmall(value);
        if (isSmall || (key.isTotal() && !isRegional(key))) {
            tables.atMost(negated(terms), 0);
        }
        if (isSmall && !isImpliedElsewhere(terms)) {
            implied.add(terms);
            var row = row(key, 1, true);
            tables.sensitive(new Sensitive(name, row, new TreeMap<>(terms), value));
        }
    }

    /** What stands in another release too is secret there. */
    private boolean isImpliedElsewhere(Map<Integer, Integer> terms) {
        return others.stream().anyMatch(other -> other.implied.contains(terms));
    }

    private static Map<Integer, Integer> negated(Map<Integer, Integer> terms) {
        var negated = new TreeMap<Integer, Integer>();
        terms.forEach((count, factor) -> negated.put(count, -factor));
        return negated;
    }

    /**
     * Where the numerator is part of the denominator, the two parts vary, and their sum follows.
     */
    private Counts counts(
            Indicator indicator,
            int row,
            FigureKey key,
            long numerator,
            @Nullable Long denominator) {
        var upper =
                same(key, Counts::numerator, numerator)
                        .orElseGet(() -> Map.of(tables.count(row, numerator), 1));
        if (indicator.perInhabitant() || denominator == null) {
            return new Counts(upper, Map.of());
        }
        var twin = same(key, Counts::denominator, denominator);
        if (indicator.mayExceed()) {
            return new Counts(
                    upper, twin.orElseGet(() -> Map.of(tables.count(row, denominator), 1)));
        }
        if (twin.filter(lower -> lower.keySet().containsAll(upper.keySet())).isPresent()) {
            return new Counts(upper, twin.get());
        }
        var lower = new TreeMap<>(upper);
        lower.put(tables.count(row, denominator - numerator), 1);
        twin.ifPresent(other -> tables.equal(difference(lower, other)));
        return new Counts(upper, lower);
    }

    private static Map<Integer, Integer> difference(
            Map<Integer, Integer> sum, Map<Integer, Integer> other) {
        var terms = new TreeMap<>(sum);
        other.forEach((count, factor) -> terms.merge(count, -factor, Integer::sum));
        terms.values().removeIf(factor -> factor == 0);
        return terms;
    }

    private interface Side {
        Map<Integer, Integer> of(Counts counts);
    }

    /** The same count in another release: of the region, only if all kommuner's are the same. */
    private Optional<Map<Integer, Integer>> same(FigureKey key, Side side, long value) {
        return others.stream()
                .filter(other ->
                        !isRegional(key) || sidesOf(key, side).equals(other.sidesOf(key, side)))
                .flatMap(other -> other.counts(key).stream())
                .map(side::of)
                .filter(sum -> !sum.isEmpty() && tables.value(sum) == value)
                .findFirst();
    }

    private Map<FigureKey, Map<Integer, Integer>> sidesOf(FigureKey region, Side side) {
        var sides = new TreeMap<FigureKey, Map<Integer, Integer>>();
        parts(region).forEach(key -> counts(key).ifPresent(made -> sides.put(key, side.of(made))));
        return sides;
    }

    /** Of an earlier release only what has changed since: the rest stands in the others. */
    private void sensitive(Indicator indicator, FigureKey key, int row, int from) {
        sensitive("numerator", Counts::numerator, key, row, from);
        if (!made(key).denominator().isEmpty()) {
            sensitive("denominator", Counts::denominator, key, row, from);
            if (indicator.unit() == Unit.PERCENT) {
                Side rest = made -> difference(made.denominator(), made.numerator());
                sensitive("rest", rest, key, row, from);
            }
        }
    }

    private void sensitive(String name, Side side, FigureKey key, int row, int from) {
        var sum = side.of(made(key));
        var value = tables.value(sum);
        var isNew = sum.keySet().stream().anyMatch(count -> count >= from);
        if (isNew && isSmall(value)) {
            tables.sensitive(
                    new Sensitive(name, row, new TreeMap<>(sum), value), alone(key, side, value));
        }
    }

    private boolean isSmall(long value) {
        return 0 < value && value < catalogue.threshold();
    }

    /** The kommune that knows the region's number because nobody else has any. */
    private Set<String> alone(FigureKey key, Side side, long value) {
        return isRegional(key)
                ? parts(key).stream()
                        .filter(part -> tables.value(side.of(made(part))) == value)
                        .map(FigureKey::geography)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Nobody is counted who does not live there. */
    private void inhabitants(Indicator indicator, Counts made, @Nullable Long inhabitants) {
        if (indicator.perInhabitant()
                && inhabitants != null
                && tables.value(made.numerator()) <= inhabitants) {
            tables.atMost(made.numerator(), inhabitants);
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
