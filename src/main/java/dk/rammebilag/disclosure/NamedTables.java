package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.disclosure.linked.Promise;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Sensitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Linked tables whose rows have a name each: those of the version that is being decided on, and of
 * those that have left the house. A count that is the same in two versions is the same unknown.
 */
final class NamedTables {

    private record Subject(String name, String release) {}

    private record Counted(String name, long value) {}

    private final LinkedTables tables = new LinkedTables();
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<Counted, Integer> counted = new HashMap<>();
    private final Map<Integer, Integer> firsts = new HashMap<>();
    private final Promise promise;

    NamedTables(Promise promise) {
        this.promise = promise;
    }

    LinkedTables tables() {
        return tables;
    }

    /** A row of the version being decided on. Its owners know it whatever is hidden. */
    NamedRow row(String name, Collection<String> owners, long cost) {
        return row(name, owners, cost, Optional.empty());
    }

    /**
     * A row.
     *
     * @param release the version it is of; empty for the one that is being decided on
     */
    NamedRow row(String name, Collection<String> owners, long cost, Optional<KnownSupply> release) {
        subjects.add(new Subject(name, release.map(KnownSupply::name).orElse("")));
        var shown = release.filter(r -> !r.suppression().hides(name)).isPresent();
        return new NamedRow(this, name, owners, cost, release.isPresent(), shown);
    }

    /**
     * Links a count to the same one of another version.
     *
     * @param name what is counted
     * @return whether there is another version that has the same
     */
    boolean link(String name, int count) {
        var first = counted.putIfAbsent(new Counted(name, tables.value(count)), count);
        if (first == null || first == count) {
            return false;
        }
        firsts.put(count, first(first));
        tables.equal(Map.of(first, 1, count, -1));
        return true;
    }

    /** The number under which a count is known in all versions that have the same. */
    int first(int count) {
        return firsts.getOrDefault(count, count);
    }

    /** One count is the sum of others. */
    void sum(int total, Collection<Integer> parts) {
        var terms = terms(parts);
        terms.merge(total, -1, Integer::sum);
        tables.equal(terms);
    }

    /** The sum of some counts is known. */
    void known(Collection<Integer> parts) {
        tables.equal(terms(parts));
    }

    private static Map<Integer, Integer> terms(Collection<Integer> parts) {
        var terms = new TreeMap<Integer, Integer>();
        parts.forEach(part -> terms.merge(part, 1, Integer::sum));
        return terms;
    }

    /**
     * What to hide of them.
     *
     * @throws DisclosureException if the final attack finds a number that is said to be safe, and
     *     does so again when more is hidden
     */
    Protected protect() {
        return new Withstanding(promise).protect(tables);
    }

    /** The names of the rows a result hides of the version being decided on. */
    List<String> hidden(Protected result) {
        return result.hidden().stream()
                .mapToObj(subjects::get)
                .filter(subject -> subject.release().isEmpty())
                .map(Subject::name)
                .toList();
    }

    String name(Sensitive number) {
        return subjects.get(number.row()).name();
    }

    /** The release a number stands in that has been corrected since; else empty. */
    String release(Sensitive number) {
        return subjects.get(number.row()).release();
    }
}
