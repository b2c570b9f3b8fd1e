package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.linked.Attack;
import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.disclosure.linked.Promise;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Protection;
import dk.rammebilag.disclosure.linked.Row;
import dk.rammebilag.disclosure.linked.Sensitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Linked tables whose rows have a name each. */
final class NamedTables {

    private final LinkedTables tables = new LinkedTables();
    private final List<String> names = new ArrayList<>();
    private final int threshold;

    /**
     * @param threshold how far apart two values of a secret number must be at least, plus 1, and
     *     what the larger must reach
     */
    NamedTables(int threshold) {
        this.threshold = threshold;
    }

    LinkedTables tables() {
        return tables;
    }

    int threshold() {
        return threshold;
    }

    /** Adds a row that its owners know whatever is hidden. */
    int row(String name, Collection<String> owners, long cost) {
        names.add(name);
        return tables.row(new Row(Set.copyOf(owners), cost, true));
    }

    /** Notes that a count must not be found. */
    void secret(String what, int row, int count) {
        tables.sensitive(
                new Sensitive(what, row, new TreeMap<>(Map.of(count, 1)), tables.value(count)));
    }

    /** One count is the sum of others. */
    void sum(int total, Collection<Integer> parts) {
        var terms = new TreeMap<Integer, Integer>();
        parts.forEach(part -> terms.merge(part, 1, Integer::sum));
        terms.merge(total, -1, Integer::sum);
        tables.equal(terms);
    }

    /** The sum of some counts is known. */
    void known(Collection<Integer> parts) {
        var terms = new TreeMap<Integer, Integer>();
        parts.forEach(part -> terms.merge(part, 1, Integer::sum));
        tables.equal(terms);
    }

    /**
     * What to hide of them.
     *
     * @throws DisclosureException if the final attack finds a number that is said to be safe
     */
    Protected protect() {
        var result = Protection.protect(tables, threshold);
        var found =
                new ArrayList<>(Attack.on(tables, result.hidden(), Promise.ofCounts(threshold)));
        found.removeAll(result.exposed());
        if (!found.isEmpty()) {
            throw new DisclosureException(found.size());
        }
        return result;
    }

    /** The names of the rows a result hides. */
    List<String> hidden(Protected result) {
        return result.hidden().stream().mapToObj(names::get).toList();
    }

    String name(Sensitive number) {
        return names.get(number.row());
    }
}
