package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.linked.Row;
import dk.rammebilag.disclosure.linked.Sensitive;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A row of {@link NamedTables}, to which its counts are added. */
final class NamedRow {

    private final NamedTables named;
    private final String name;
    private final int number;
    private final boolean shown;

    /**
     * @param released whether it is of a version that has left the house
     * @param shown whether that version shows it
     */
    NamedRow(
            NamedTables named,
            String name,
            Collection<String> owners,
            long cost,
            boolean released,
            boolean shown) {
        this.named = named;
        this.name = name;
        this.shown = shown;
        number = named.tables().row(new Row(Set.copyOf(owners), cost, !released));
        if (released) {
            named.tables().withhold(number);
        }
    }

    /**
     * Adds a count.
     *
     * @param whats what it counts in the row; more than one where they are known to be the same
     * @param least what it is known to be at least
     * @param secret whether it must not be found
     * @return its number
     */
    int count(List<String> whats, long value, long least, boolean secret) {
        var count = named.tables().count(number, value, least);
        var linked = false;
        for (var what : whats) {
            linked |= named.link(name + "/" + what, count);
        }
        return added(count, whats.getFirst(), secret && !linked);
    }

    /** Adds the sum of counts of other rows. */
    int sum(String what, List<Integer> parts, long least, boolean secret) {
        var value = parts.stream().mapToLong(named.tables()::value).sum();
        var count = named.tables().count(number, value, least);
        named.sum(count, parts);
        var same = parts.stream().map(named::first).sorted().toList();
        var linked = named.link("%s/%s/%s".formatted(name, what, same), count);
        return added(count, what, secret && !linked);
    }

    /** What another version has too is secret there. */
    private int added(int count, String what, boolean secret) {
        var tables = named.tables();
        if (shown) {
            tables.reveal(List.of(count));
        }
        if (secret) {
            tables.sensitive(
                    new Sensitive(
                            what, number, new TreeMap<>(Map.of(count, 1)), tables.value(count)));
        }
        return count;
    }
}
