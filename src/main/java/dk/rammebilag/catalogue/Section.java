package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mapping being read. Each field asked for becomes a known one; when the reading is done, every
 * other field is reported. A field that is missing or of the wrong kind is reported and replaced by
 * a stand-in.
 */
final class Section {

    private final String name;
    private final Place place;
    private final SequencedMap<String, Tree.Entry> fields;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Section(String name, Place place, Tree.Fields fields, Problems problems) {
        this.name = name;
        this.place = place;
        this.fields = fields.entries();
        this.problems = problems;
    }

    /** Reads a whole document. */
    static <T> T read(Tree.Fields document, Problems problems, Function<Section, T> reading) {
        return new Section("", document.place(), document, problems).read(reading);
    }

    /** Whether a field that may be left out is given. */
    boolean has(String key) {
        return field(key) != null;
    }

    /** A text that must be there and not be empty. */
    String text(String key) {
        return written(key).orElse("");
    }

    /** A text that may be left out; then empty. */
    String optionalText(String key) {
        return has(key) ? text(key) : "";
    }

    /**
     * A value written in a form of its own.
     *
     * @param form reads it, or gives nothing when it is not of that form
     * @param standIn what to go on with when it is not there or not of that form
     * @param message the key of the message that says what form is expected; it is given the field
     *     and what is written there
     */
    <T> T value(String key, Function<String, Optional<T>> form, T standIn, String message) {
        var written = written(key);
        var read = written.flatMap(form);
        if (written.isPresent() && read.isEmpty()) {
            fault(key, message, path(key), written.get());
        }
        return read.orElse(standIn);
    }

    /**
     * One of a few things, each written as a word.
     *
     * @param word the word a thing is written as
     */
    <T> T choice(String key, List<T> things, Function<T, String> word) {
        var written = reference(key, things.stream().map(word).toList());
        return things.stream()
                .filter(thing -> word.apply(thing).equals(written))
                .findFirst()
                .orElse(things.getFirst());
    }

    /** true or false; what it means to leave it out is given. */
    boolean flag(String key, boolean otherwise) {
        return has(key) ? reference(key, List.of("true", "false")).equals("true") : otherwise;
    }

    /**
     * A name that must be one of those given. Where there are none, the fault is reported where
     * they should be.
     */
    String reference(String key, Collection<String> valid) {
        return written(key).map(name -> checked(key, name, valid)).orElse("");
    }

    /** A list of texts. */
    List<String> texts(String key) {
        var field = field(key);
        if (field == null) {
            missing(key);
            return List.of();
        }
        if (!(field.value() instanceof Tree.Items(_, var items))) {
            fault(key, "catalogue.value.list", path(key));
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof Tree.Text(_, var text) && !text.isEmpty()) {
                texts.add(text);
            } else {
                problems.report(item.place(), "catalogue.value.item", path(key));
            }
        }
        return texts;
    }

    /** A list of names, each of which must be one of those given. */
    List<String> references(String key, Collection<String> valid) {
        return texts(key).stream().map(name -> checked(key, name, valid)).toList();
    }

    /** A mapping with fields of its own; empty, and reported, when it is not there. */
    <T> Optional<T> section(String key, Function<Section, T> reading) {
        var field = field(key);
        if (field == null) {
            missing(key);
            return Optional.empty();
        }
        if (!(field.value() instanceof Tree.Fields mapping)) {
            fault(key, "catalogue.value.mapping", path(key));
            return Optional.empty();
        }
        return Optional.of(new Section(path(key), field.key(), mapping, problems).read(reading));
    }

    /**
     * A mapping of one or more entries, each with fields of its own, in order.
     *
     * @param reading makes something of the key and the fields of an entry
     */
    <T> SequencedMap<String, T> entries(String key, BiFunction<String, Section, T> reading) {
        return section(
                        key,
                        parent -> {
                            if (parent.fields.isEmpty()) {
                                fault(key, "catalogue.value.none", path(key));
                            }
                            var result = new LinkedHashMap<String, T>();
                            for (var entry : parent.fields.keySet()) {
                                parent.section(entry, fields -> reading.apply(entry, fields))
                                        .ifPresent(read -> result.put(entry, read));
                            }
                            return result;
                        })
                .orElseGet(LinkedHashMap::new);
    }

    /** A mapping of names to numbers that may be left out. */
    Map<String, BigDecimal> decimals(String key) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        if (has(key)) {
            section(
                    key,
                    given -> {
                        for (var name : given.fields.keySet()) {
                            numbers.put(name, given.decimal(name));
                        }
                        return numbers;
                    });
        }
        return numbers;
    }

    /** A number with decimal point. */
    BigDecimal decimal(String key) {
        return value(key, Form::decimal, BigDecimal.ZERO, "catalogue.value.decimal");
    }

    /** The keys that are given. */
    Set<String> keys() {
        return fields.keySet();
    }

    /** The keys of a mapping of entries, whether or not the entries are right. */
    Set<String> keys(String key) {
        var field = field(key);
        return field != null && field.value() instanceof Tree.Fields(_, var entries)
                ? entries.keySet()
                : Set.of();
    }

    /** Ages as {@code 18-29} or {@code 65+}. */
    Ages ages(String key) {
        return value(key, Form::ages, new Ages(0, Ages.OPEN), "catalogue.value.ages");
    }

    /** The years given under {@code valid}; every year where it is left out. */
    Validity validity() {
        return has("valid")
                ? section("valid", Section::years).orElse(Validity.ALWAYS)
                : Validity.ALWAYS;
    }

    /** Reports a fault of a field's value; of the whole mapping when there is no such field. */
    void fault(String key, String message, Object... arguments) {
        problems.report(at(key), message, arguments);
    }

    /** Where a value stands that is reached by these keys; as near to it as there is a field. */
    Place at(String... keys) {
        var at = place;
        var level = fields;
        for (var key : keys) {
            var field = level.get(key);
            if (field == null) {
                return at;
            }
            at = field.value() instanceof Tree.Fields ? field.key() : field.value().place();
            level =
                    field.value() instanceof Tree.Fields(_, var entries)
                            ? entries
                            : new LinkedHashMap<>();
        }
        return at;
    }

    /** The way to a field from the top of the file. */
    String path(String key) {
        return name.isEmpty() ? key : name + " → " + key;
    }

    private <T> T read(Function<Section, T> reading) {
        var result = reading.apply(this);
        fields.forEach((key, field) -> {
            if (!known.contains(key)) {
                problems.reportUnknown(field.key(), key, known, unknown(field.value()), path(key));
            }
        });
        return result;
    }

    /** A field without value is mostly the rest of a text after a comma within braces. */
    private static String unknown(Tree value) {
        return value instanceof Tree.Nothing ? "catalogue.key.comma" : "catalogue.key.unknown";
    }

    private Validity years() {
        var from = has("from") ? value("from", Form::year, 0, "catalogue.value.year") : 0;
        var to = has("to") ? value("to", Form::year, from, "catalogue.value.year") : Validity.OPEN;
        if (from > to) {
            fault("to", "catalogue.value.order", path("from"), path("to"));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private Tree.@Nullable Entry field(String key) {
        known.add(key);
        return fields.get(key);
    }

    private Optional<String> written(String key) {
        var field = field(key);
        if (field == null) {
            missing(key);
            return Optional.empty();
        }
        return switch (field.value()) {
            case Tree.Text(_, var text) when !text.isEmpty() -> Optional.of(text);
            case Tree.Text _, Tree.Nothing _ -> {
                fault(key, "catalogue.value.empty", path(key));
                yield Optional.empty();
            }
            case Tree.Items _, Tree.Fields _ -> {
                fault(key, "catalogue.value.text", path(key));
                yield Optional.empty();
            }
        };
    }

    private String checked(String key, String name, Collection<String> valid) {
        if (!valid.contains(name) && !valid.isEmpty()) {
            problems.reportUnknown(
                    at(key), name, valid, "catalogue.value.unknown", path(key), name);
        }
        return name;
    }

    private void missing(String key) {
        problems.report(place, "catalogue.key.missing", path(key));
    }
}
