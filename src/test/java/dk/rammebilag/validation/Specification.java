package dk.rammebilag.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The specification of the rules: every {@code validation/*.yaml}, whoever runs it. A table maps
 * the code of a rule to its cases; each names itself under {@code case}. What the rule is to find
 * stands under {@code finds}, what it cannot check under {@code unchecked}; {@code kind: grænse} is
 * a case at a limit, {@code kind: tom} one with something left blank, and {@code message} is all of
 * the first finding's message. The rest is between the table and the test that runs it.
 */
final class Specification {

    private static final Path TABLES = Path.of("src/test/resources/validation");

    private static final Map<String, List<Case>> READ = new ConcurrentHashMap<>();

    /** What a rule must be shown to do. */
    enum Kind {
        PASSING,
        FAILING,
        BOUNDARY,
        EMPTY,
        MESSAGE
    }

    /**
     * A case as it is written.
     *
     * @param rule code of the rule
     * @param fields what is written of it
     */
    record Case(String rule, Map<String, Object> fields) {

        /** A field; null where it is left out. */
        @Nullable String text(String name) {
            var value = fields.get(name);
            return value == null ? null : value.toString();
        }

        /** A field that is a list of words; empty where it is left out. */
        List<String> list(String name) {
            return fields.get(name) instanceof List<?> list
                    ? list.stream().map(Objects::toString).toList()
                    : List.of();
        }

        Set<Kind> kinds() {
            var kinds = EnumSet.noneOf(Kind.class);
            if (hasAny("finds")) {
                kinds.add(Kind.FAILING);
            } else if (!hasAny("unchecked")) {
                kinds.add(Kind.PASSING);
            }
            if (Objects.equals(text("kind"), "grænse")) {
                kinds.add(Kind.BOUNDARY);
            }
            if (Objects.equals(text("kind"), "tom")) {
                kinds.add(Kind.EMPTY);
            }
            if (fields.containsKey("message")) {
                kinds.add(Kind.MESSAGE);
            }
            return kinds;
        }

        /** Whether a field names a place; places stand in a list, or in one for each file. */
        private boolean hasAny(String name) {
            return switch (fields.get(name)) {
                case List<?> places -> !places.isEmpty();
                case Map<?, ?> files -> !files.isEmpty();
                case null, default -> false;
            };
        }

        @Override
        public String toString() {
            return rule + ": " + text("case");
        }
    }

    private Specification() {}

    /** The cases of all tables. */
    static List<Case> all() {
        try (var files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .flatMap(name -> table(name.replace(".yaml", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of one table. */
    static Stream<Case> table(String name) {
        return READ.computeIfAbsent(name, Specification::read).stream();
    }

    private static List<Case> read(String name) {
        try {
            Map<String, List<Map<String, Object>>> rules =
                    new Yaml().load(Files.readString(TABLES.resolve(name + ".yaml")));
            return rules.entrySet().stream()
                    .flatMap(rule ->
                            rule.getValue().stream().map(fields -> new Case(rule.getKey(), fields)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
