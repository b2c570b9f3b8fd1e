package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what a check found into the catalogue's words. */
final class Wording {

    /** The header of the column, or its letter where the check does not tell. */
    static final String COLUMN = "kolonne";

    /** The words every message may use, whatever the rule. */
    static final Set<String> COMMON =
            Set.of("angivet", "forventet", "ark", "celle", COLUMN, "sted", "år");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** How much of a long value a message quotes; the finding itself keeps all of it. */
    private static final int QUOTED = 80;

    private final Catalogue catalogue;

    Wording(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The finding a problem is; open. */
    Finding finding(String rule, Problem problem, String geography, String sha256) {
        var entry = catalogue.rule(rule);
        var words = words(problem);
        return new Finding(
                geography,
                sha256,
                rule,
                entry.severity(),
                problem.at(),
                catalogue.year(),
                fill(rule, entry.message(), words),
                problem.given(),
                problem.expected(),
                fill(rule, entry.remedy(), words),
                State.OPEN);
    }

    /** The names of the places to fill in a text of the catalogue. */
    static Set<String> places(String template) {
        var names = new TreeSet<String>();
        PLACE.matcher(template).results().map(m -> m.group(1)).forEach(names::add);
        return names;
    }

    private Map<String, String> words(Problem problem) {
        var at = problem.at();
        var words = new HashMap<String, String>();
        words.put("angivet", quoted(problem.given()));
        words.put("forventet", problem.expected());
        words.put("ark", at.sheet());
        words.put("celle", at.address());
        words.put(COLUMN, CellRef.letters(at.column()));
        words.put("sted", place(at));
        words.put("år", Integer.toString(catalogue.year()));
        words.putAll(problem.details());
        return words;
    }

    private static String fill(String rule, String template, Map<String, String> words) {
        return PLACE.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(word(rule, match, words)));
    }

    private static String word(String rule, MatchResult match, Map<String, String> words) {
        var word = words.get(match.group(1));
        if (word == null) {
            throw new IllegalArgumentException(
                    "the text of rule %s asks for {%s}, but is given only %s"
                            .formatted(rule, match.group(1), new TreeSet<>(words.keySet())));
        }
        return word;
    }

    private static String quoted(String given) {
        if (given.isBlank()) {
            return Messages.text("validation.nothing");
        }
        var line = given.strip().replaceAll("\\s+", " ");
        return "»" + (line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line) + "«";
    }

    private static String place(CellRef at) {
        if (at.sheet().isEmpty()) {
            return Messages.text("validation.place.file");
        }
        if (at.row() == 0) {
            return Messages.text("validation.place.sheet", at.sheet());
        }
        return at.column() == 0
                ? Messages.text("validation.place.row", at.sheet(), Integer.toString(at.row()))
                : Messages.text("validation.place.cell", at.sheet(), at.address());
    }
}
