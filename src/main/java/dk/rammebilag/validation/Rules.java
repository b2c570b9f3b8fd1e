package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.language.Nearest;
import dk.rammebilag.submission.SheetLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules there are. To add one, put it in its list and its words in the catalogue. */
final class Rules {

    /** What the reader finds; their checks are part of reading. */
    private static final List<String> READER =
            List.of(
                    "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12",
                    "P01");

    /** Without these a file that cannot be read, or that tells of persons, would be in order. */
    private static final Set<String> ALWAYS_IN_FORCE = Set.of("S01", "P01");

    /** On all rows of an indicator together. */
    static final List<Rule<IndicatorRows>> TOGETHER =
            Stream.of(BreakdownRules.INDICATOR, CompletenessRules.INDICATOR)
                    .flatMap(Collection::stream)
                    .toList();

    /** On the indicators that must fit each other. */
    static final List<Rule<Related>> ACROSS_INDICATORS = RelatedRules.ALL;

    private static final List<Rule<Repeat>> REPEAT = List.of(Repeat.RULE);

    private Rules() {}

    /** The rules that look at a sheet. */
    static List<Rule<?>> of(SheetLayout sheet) {
        return switch (sheet) {
            case COVER -> join(CoverRules.COVER);
            case OBSERVATIONS ->
                    join(
                            REPEAT,
                            ObservationRules.ROW,
                            CountRules.ROW,
                            CountRules.INDICATOR_ROW,
                            TOGETHER,
                            ACROSS_INDICATORS);
            case TARGETS -> join(REPEAT, SheetRules.TARGETS);
            case INITIATIVES -> join(SheetRules.INITIATIVES, GoalAreas.RULES);
            case OFFERS -> join(REPEAT, SheetRules.OFFERS, SoldPlaces.RULES);
            case TRADES -> join(REPEAT, SheetRules.TRADES, SoldPlaces.RULES);
            case NEEDS -> join(REPEAT, SheetRules.NEEDS);
        };
    }

    /** The rules of both lists. */
    static <T> List<Rule<T>> both(List<Rule<T>> some, List<Rule<T>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The codes of all rules that look into a file, in their order. */
    static Set<String> ofContent() {
        var codes = new TreeSet<>(READER);
        Arrays.stream(SheetLayout.values())
                .flatMap(sheet -> of(sheet).stream())
                .forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    @SafeVarargs
    private static List<Rule<?>> join(List<? extends Rule<?>>... lists) {
        var all = new ArrayList<Rule<?>>();
        for (var list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    /** Every rule's code, and the names of the words it gives beside the common ones. */
    static Map<String, Set<String>> details() {
        var details = new TreeMap<String, Set<String>>();
        READER.forEach(code -> details.put(code, Set.of()));
        details.put("S01", Set.of("årsag"));
        details.putAll(AcrossFiles.DETAILS);
        all()
                // A code may be checked on several sheets; its text fits all of them.
                .forEach(rule -> details.merge(rule.code(), rule.details(), Rules::common));
        return details;
    }

    /** Every rule that is not the reader's; a code may stand there more than once. */
    private static Stream<Rule<?>> all() {
        var sheets = Arrays.stream(SheetLayout.values()).flatMap(sheet -> of(sheet).stream());
        return Stream.of(
                        CoverRules.FILE.stream(),
                        sheets,
                        HistoryRules.all().stream(),
                        MutualRules.all().stream())
                .flatMap(Function.identity());
    }

    /** The names of the numbers a rule takes from the catalogue; of a rule of this list. */
    static Map<String, Set<String>> limits() {
        var limits = new TreeMap<String, Set<String>>();
        all().forEach(rule -> limits.put(rule.code(), rule.limits()));
        return limits;
    }

    private static Set<String> common(Set<String> left, Set<String> right) {
        var both = new TreeSet<>(left);
        both.retainAll(right);
        return both;
    }

    /**
     * Makes sure that the catalogue describes these rules and no others, in words they can give.
     *
     * @throws IllegalArgumentException with what is wrong, in Danish
     */
    static void verify(Catalogue catalogue) {
        var details = details();
        for (var code : catalogue.rules().keySet().stream().sorted().toList()) {
            if (!details.containsKey(code)) {
                throw fault("validation.rules.unknown", code, near(code, details.keySet()));
            }
        }
        details.forEach((code, words) -> verify(catalogue, code, words));
        limits().forEach((code, names) -> verifyLimits(catalogue.rule(code), names));
        for (var code : ALWAYS_IN_FORCE) {
            if (!catalogue.rule(code).validity().includes(catalogue.year())) {
                throw fault("validation.rules.always", code);
            }
        }
    }

    private static void verifyLimits(RuleEntry entry, Set<String> names) {
        for (var name : entry.parameters().keySet()) {
            if (!names.contains(name)) {
                throw fault("validation.rules.limit", entry.code(), name, near(name, names));
            }
        }
        for (var name : names) {
            if (!entry.parameters().containsKey(name)) {
                throw fault("validation.rules.noLimit", entry.code(), name);
            }
        }
    }

    private static void verify(Catalogue catalogue, String code, Set<String> words) {
        var entry = catalogue.rules().get(code);
        if (entry == null) {
            throw fault("validation.rules.missing", code);
        }
        var given = new TreeSet<>(Wording.COMMON);
        given.addAll(words);
        for (var place : Wording.places(entry.message() + entry.remedy())) {
            if (!given.contains(place)) {
                throw fault("validation.rules.place", code, place, near(place, given));
            }
        }
    }

    private static String near(String written, Collection<String> valid) {
        return Nearest.to(written, valid).orElseGet(() -> Codes.either(valid));
    }

    private static IllegalArgumentException fault(String key, Object... arguments) {
        return new RuleTextException(text(key, arguments));
    }
}
