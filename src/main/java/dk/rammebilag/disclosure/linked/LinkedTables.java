package dk.rammebilag.disclosure.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts, the rows they stand in, and what everybody knows about them: that they are whole, that
 * none is below its least value, and the relations between them.
 */
public final class LinkedTables {

    private record Count(int row, long value, long least) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final List<List<Integer>> relationsOf = new ArrayList<>();
    private final List<Sensitive> sensitive = new ArrayList<>();
    private final List<Set<String>> insiders = new ArrayList<>();
    private final BitSet revealed = new BitSet();
    private final BitSet withheld = new BitSet();

    /**
     * Adds a row.
     *
     * @return its number
     */
    public int row(Row row) {
        rows.add(row);
        return rows.size() - 1;
    }

    /**
     * Adds a count to a row. A count that is not 0 is known to be at least 1, for zeros are shown.
     *
     * @return its number
     */
    public int count(int row, long value) {
        return count(row, value, Math.min(value, 1));
    }

    /**
     * Adds a count to a row.
     *
     * @param least what it is known to be at least
     * @return its number
     */
    public int count(int row, long value, long least) {
        counts.add(new Count(row, value, least));
        relationsOf.add(new ArrayList<>());
        return counts.size() - 1;
    }

    /** Notes that a number is about few. */
    public void sensitive(Sensitive number) {
        sensitive(number, Set.of());
    }

    /**
     * Notes that a number is about few.
     *
     * @param insiders owners who know it though the row is not theirs, since it is all theirs
     */
    public void sensitive(Sensitive number, Set<String> insiders) {
        sensitive.add(number);
        this.insiders.add(Set.copyOf(insiders));
    }

    /** Notes that everybody knows a count already, whatever is hidden now. */
    public void reveal(Collection<Integer> known) {
        known.forEach(revealed::set);
    }

    /** Notes that a row is never shown, such as one that an earlier release hid. */
    public void withhold(int row) {
        withheld.set(row);
    }

    /** The sum of counts, each with a coefficient, is known. */
    public void equal(Map<Integer, Integer> coefficients) {
        add(coefficients, 0, 0);
    }

    /**
     * The sum of counts, each with a coefficient, is known to be at most a limit.
     *
     * @throws IllegalArgumentException if the true counts do not obey it
     */
    public void atMost(Map<Integer, Integer> coefficients, long limit) {
        var sum = value(coefficients);
        if (sum > limit) {
            throw new IllegalArgumentException(
                    "a relation that does not hold: %d > %d".formatted(sum, limit));
        }
        add(coefficients, Relation.UNBOUNDED, limit - sum);
    }

    /** One that says what another says already is left out. */
    private void add(Map<Integer, Integer> coefficients, long below, long above) {
        var terms = new TreeMap<>(coefficients);
        terms.values().removeIf(factor -> factor == 0);
        if (!terms.isEmpty() && known.add(List.of(terms, below, above))) {
            terms.keySet().forEach(count -> relationsOf.get(count).add(relations.size()));
            relations.add(new Relation(terms, below, above));
        }
    }

    /** The rows, by number. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The numbers about few. */
    public List<Sensitive> sensitive() {
        return Collections.unmodifiableList(sensitive);
    }

    /** The owners who know a number about few though its row is not theirs. */
    Set<String> insiders(int number) {
        return insiders.get(number);
    }

    /** The true value of a count. */
    public long value(int count) {
        return counts.get(count).value();
    }

    /** The true value of a sum of counts, each with a coefficient. */
    public long value(Map<Integer, Integer> sum) {
        return sum.entrySet().stream()
                .mapToLong(term -> term.getValue() * value(term.getKey()))
                .sum();
    }

    /** How many counts there are; they are numbered from 0. */
    public int size() {
        return counts.size();
    }

    int rowOf(int count) {
        return counts.get(count).row();
    }

    /** How far a count may fall before it is known to be less than it can be. */
    long room(int count) {
        return counts.get(count).value() - counts.get(count).least();
    }

    boolean isRevealed(int count) {
        return revealed.get(count);
    }

    /** The rows that are never shown. */
    BitSet withheld() {
        return (BitSet) withheld.clone();
    }

    List<Relation> relations() {
        return relations;
    }

    /** The numbers of the relations a count stands in. */
    List<Integer> relationsOf(int count) {
        return relationsOf.get(count);
    }

    /** Whether the table a move leads to agrees with everything that is known. */
    boolean bears(Move move) {
        return move.changes().entrySet().stream()
                        .allMatch(c -> !isRevealed(c.getKey()) && -room(c.getKey()) <= c.getValue())
                && move.changes().keySet().stream()
                        .flatMap(count -> relationsOf.get(count).stream())
                        .distinct()
                        .allMatch(relation -> relations.get(relation).bears(move));
    }
}
