package dk.rammebilag.catalogue;

import dk.rammebilag.language.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Lays what an agreement changes over the agreement it extends. Mappings are merged key by key, to
 * any depth, in the order of the base. Any other value replaces the earlier one, and null takes the
 * key away. A new key comes last, or after the one its field {@code after} names.
 */
final class Merge {

    private static final String AFTER = "after";

    private final String year;
    private final Problems problems;

    /**
     * Starts a merge.
     *
     * @param year the agreement that makes the changes, for messages
     * @param problems where a change of what is not there is reported
     */
    Merge(String year, Problems problems) {
        this.year = year;
        this.problems = problems;
    }

    /** The base with the changes made. */
    Tree.Fields over(Tree.Fields base, Tree.Fields changes) {
        var merged = new LinkedHashMap<>(base.entries());
        changes.entries()
                .forEach((key, change) -> {
                    var before = merged.get(key);
                    switch (change.value()) {
                        case Tree.Nothing _ when before == null ->
                                problems.reportUnknown(
                                        change.key(),
                                        key,
                                        merged.keySet(),
                                        "catalogue.merge.nothing",
                                        key,
                                        year);
                        case Tree.Nothing _ -> merged.remove(key);
                        case Tree.Fields fresh when before == null && misspelt(key, fresh, base) ->
                                problems.reportUnknown(
                                        change.key(),
                                        key,
                                        base.entries().keySet(),
                                        "catalogue.merge.misspelt",
                                        key);
                        case Tree.Fields fresh when before == null ->
                                insert(merged, key, change, fresh);
                        case Tree.Fields fresh when before.value() instanceof Tree.Fields old ->
                                merged.put(key, new Tree.Entry(change.key(), over(old, fresh)));
                        case Tree _ -> merged.put(key, change);
                    }
                });
        return new Tree.Fields(changes.place(), merged);
    }

    /**
     * Whether a key is a changed one written wrong rather than a new one: it is near to one of the
     * base, and has less than half of the fields that all its siblings have.
     */
    private static boolean misspelt(String key, Tree.Fields value, Tree.Fields base) {
        var siblings =
                base.entries().values().stream()
                        .map(Tree.Entry::value)
                        .filter(Tree.Fields.class::isInstance)
                        .map(Tree.Fields.class::cast)
                        .map(Tree.Fields::entries)
                        .toList();
        var common =
                siblings.stream()
                        .limit(1)
                        .flatMap(first -> first.keySet().stream())
                        .filter(field -> siblings.stream().allMatch(s -> s.containsKey(field)))
                        .toList();
        var given = common.stream().filter(value.entries()::containsKey).count();
        return 2 * given < common.size() && Nearest.to(key, base.entries().keySet()).isPresent();
    }

    private void insert(
            SequencedMap<String, Tree.Entry> merged,
            String key,
            Tree.Entry added,
            Tree.Fields value) {
        if (!(value.entries().get(AFTER)
                instanceof Tree.Entry(_, Tree.Text(var place, var other)))) {
            merged.put(key, added);
            return;
        }
        var fields = new LinkedHashMap<>(value.entries());
        fields.remove(AFTER);
        var order = new ArrayList<>(List.copyOf(merged.entrySet()));
        var position = List.copyOf(merged.keySet()).indexOf(other) + 1;
        if (position == 0) {
            problems.reportUnknown(place, other, merged.keySet(), "catalogue.merge.after", other);
        }
        order.add(
                position,
                Map.entry(
                        key, new Tree.Entry(added.key(), new Tree.Fields(value.place(), fields))));
        merged.clear();
        order.forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
    }
}
