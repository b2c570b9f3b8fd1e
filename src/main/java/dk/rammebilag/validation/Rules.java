package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.language.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules there are. To add one, put it in its list and its words in the catalogue. */
final class Rules {

    /** What the reader finds; their checks are part of reading. */
    private static final List<String> READER =
            List.of(
                    "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12",
                    "P01");

    /** On all rows of an indicator together. */
    static final List<Rule<IndicatorRows>> TOGETHER =
            Stream.of(BreakdownRules.INDICATOR, CompletenessRules.INDICATOR)
                    .flatMap(Collection::stream)
                    .toList();

    private static final List<Rule<Repeat>> REPEAT = List.of(Repeat.RULE);

    private static final Map<String, List<List<? extends Rule<?>>>> BY_SHEET = bySheet();

    private Rules() {}

    private static Map<String, List<List<? extends Rule<?>>>> bySheet() {
        var rules = new LinkedHashMap<String, List<List<? extends Rule<?>>>>();
        rules.put(Sheets.COVER, List.of(CoverRules.COVER));
        rules.put(
                Sheets.OBSERVATIONS,
                List.of(
                        REPEAT,
                        ObservationRules.ROW,
                        CountRules.ROW,
                        CountRules.INDICATOR_ROW,
                        TOGETHER));
        rules.put(Sheets.TARGETS, List.of(REPEAT, SheetRules.TARGETS));
        rules.put(Sheets.INITIATIVES, List.of(SheetRules.INITIATIVES));
        rules.put(Sheets.OFFERS, List.of(REPEAT, SheetRules.OFFERS));
        rules.put(Sheets.TRADES, List.of(REPEAT, SheetRules.TRADES));
        rules.put(Sheets.NEEDS, List.of(REPEAT, SheetRules.NEEDS));
        return rules;
    }

    /** The rules that look at a sheet. */
    static List<? extends Rule<?>> of(String sheet) {
        return BY_SHEET.getOrDefault(sheet, List.of()).stream().flatMap(List::stream).toList();
    }

    /** Every rule's code, and the names of the words it gives beside the common ones. */
    static Map<String, Set<String>> details() {
        var details = new TreeMap<String, Set<String>>();
        READER.forEach(code -> details.put(code, Set.of()));
        details.put("S01", Set.of("årsag"));
        details.putAll(AcrossFiles.DETAILS);
        Stream.concat(CoverRules.FILE.stream(), Sheets.ALL.stream().flatMap(s -> of(s).stream()))
                // A code may be checked on several sheets; its text fits all of them.
                .forEach(rule -> details.merge(rule.code(), rule.details(), Rules::common));
        return details;
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
        return new IllegalArgumentException(text(key, arguments));
    }
}
