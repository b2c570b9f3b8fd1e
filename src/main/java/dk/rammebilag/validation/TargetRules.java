package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Target;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of what makes up a local target, and of the way it goes. */
final class TargetRules {

    private static final String TYPE = "Måltype";
    private static final String BASE = "Basisværdi";
    private static final String VALUE = "Målværdi";

    /** The kind of target whose value is the rate itself; of the others it is the change. */
    private static final String LEVEL = "niveau";

    static final Rule<Target> COMPLETE = new Rule<>("T08", Set.of("mål"), TargetRules::complete);

    static final Rule<Target> DIRECTION =
            new Rule<>(
                    "T09",
                    Set.of("indikator", "titel", "bevægelse", "bedre"),
                    TargetRules::direction);

    private TargetRules() {}

    private static Stream<Outcome> complete(Target row, Setting setting) {
        var parts = parts(row);
        var types = Codes.either(setting.catalogue().codeList(TYPE).valid(setting.year()));
        var number = text("validation.expected.number");
        return parts.values().stream().allMatch(Cell::isBlank)
                ? Stream.empty()
                : parts.entrySet().stream()
                        .flatMap(part ->
                                Codes.filled(
                                        part.getValue(),
                                        part.getKey(),
                                        _ -> true,
                                        part.getKey().equals(TYPE) ? types : number))
                        .map(outcome -> outcome.with("mål", _ -> name(row)));
    }

    private static Map<String, Cell<?>> parts(Target row) {
        var parts = new LinkedHashMap<String, Cell<?>>();
        parts.put(TYPE, row.type());
        parts.put(BASE, row.baseValue());
        parts.put(VALUE, row.value());
        return parts;
    }

    private static String name(Target row) {
        return row.indicator().get().orElseGet(() -> text("validation.unnamed"));
    }

    private static Stream<Outcome> direction(Target row, Setting setting) {
        if (parts(row).values().stream().allMatch(Cell::isBlank)) {
            return Stream.empty();
        }
        var indicator = row.indicator().get().flatMap(setting.catalogue()::indicator);
        if (indicator.isEmpty()) {
            return Stream.of(
                    new Unchecked(row.indicator().at(), text("validation.reason.indicator")));
        }
        return indicator.get().better() == Direction.CONTEXT
                ? Stream.empty()
                : direction(row, indicator.get());
    }

    private static Stream<Outcome> direction(Target row, Indicator indicator) {
        var level = row.type().get().filter(LEVEL::equals).isPresent();
        var unknown =
                parts(row).entrySet().stream()
                        .filter(part -> level || !part.getKey().equals(BASE))
                        .filter(part -> part.getValue().value() == null)
                        .<Outcome>map(part -> Unchecked.without(part.getValue(), part.getKey()))
                        .toList();
        if (!unknown.isEmpty()) {
            return unknown.stream();
        }
        var from = level ? row.baseValue().get().orElseThrow() : BigDecimal.ZERO;
        var change = row.value().get().orElseThrow().compareTo(from);
        var wanted = indicator.better() == Direction.HIGHER ? 1 : -1;
        return change == -wanted
                ? Stream.of(wrongWay(row, indicator, DanishFormat.exact(from)))
                : Stream.empty();
    }

    private static Problem wrongWay(Target row, Indicator indicator, String from) {
        var higher = indicator.better() == Direction.HIGHER;
        var expected = higher ? "validation.expected.atLeast" : "validation.expected.atMost";
        return Problem.in(row.value(), VALUE, text(expected, from))
                .with("indikator", indicator.id())
                .with("titel", indicator.title())
                .with("bevægelse", text(higher ? "validation.falls" : "validation.rises"))
                .with("bedre", text(higher ? "validation.rises" : "validation.falls"));
    }
}
