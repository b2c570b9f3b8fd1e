package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Outcome.Problem;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on all files of a run together: which is replaced, which is a copy, who is missing. */
public final class AcrossFiles {

    static final Map<String, Set<String>> DETAILS =
            Map.of(
                    "C05", Set.of("version", "ny"),
                    "C06", Set.of(),
                    "C07", Set.of("version", "ny"),
                    "C08", Set.of("navn", "frist"));

    private final Catalogue catalogue;
    private final Wording wording;

    /**
     * @param catalogue the agreement
     */
    public AcrossFiles(Catalogue catalogue) {
        this.catalogue = catalogue;
        wording = new Wording(catalogue);
    }

    /**
     * Runs the rules.
     *
     * @param files every file of the input, copies included
     * @param preferences which older files the secretariat uses
     * @param asOf the moment the run calls now
     * @param report takes what is found, in no particular order
     */
    public void check(
            Collection<Candidate> files,
            Collection<Preference> preferences,
            LocalDateTime asOf,
            Report report) {
        var once = new LinkedHashMap<String, Candidate>();
        for (var file : files) {
            if (once.putIfAbsent(file.received().sha256(), file) != null) {
                found(finding("C06", file, text("validation.expected.oneCopy"), Map.of()), report);
            }
        }
        var choices = Choice.of(once.values(), catalogue, preferences);
        choices.values().forEach(choice -> replaced(choice, report));
        if (asOf.toLocalDate().isAfter(catalogue.cycle().deadline())) {
            catalogue.geography().submitters().stream()
                    .filter(submitter -> !choices.containsKey(submitter.code()))
                    .forEach(submitter -> found(missing(submitter), report));
        }
    }

    private void replaced(Choice choice, Report report) {
        var newest = choice.newest();
        var expected =
                choice.status() == Status.REJECTED
                        ? text("validation.expected.rejected")
                        : text("validation.expected.newest");
        for (var older : choice.replaced()) {
            if (older.equals(choice.counting())) {
                continue;
            }
            var words = Map.of("version", version(older), "ny", version(choice.counting()));
            found(finding("C05", older, expected, words), report);
        }
        choice.replaced().stream()
                .findFirst()
                .filter(older -> !isHigher(newest.version(), older.version()))
                .map(older -> Map.of("version", version(older), "ny", version(newest)))
                .map(words -> finding("C07", newest, text("validation.expected.higher"), words))
                .ifPresent(finding -> found(finding, report));
    }

    private void found(Finding finding, Report report) {
        if (catalogue.rule(finding.rule()).validity().includes(catalogue.year())) {
            report.found(finding);
        }
    }

    private static boolean isHigher(@Nullable Long version, @Nullable Long than) {
        return version != null && (than == null || version > than);
    }

    private static String version(Candidate file) {
        var version = file.version();
        return version == null ? text("validation.noVersion") : Long.toString(version);
    }

    private Finding finding(
            String rule, Candidate file, String expected, Map<String, String> words) {
        var given = words.isEmpty() ? "" : version(file);
        return wording.finding(
                rule,
                new Problem(CellRef.FILE, given, expected, words),
                file.geography(),
                file.received().sha256());
    }

    private Finding missing(Municipality submitter) {
        var deadline = DanishFormat.date(catalogue.cycle().deadline());
        return wording.finding(
                "C08",
                new Problem(
                        CellRef.FILE,
                        "",
                        text("validation.expected.deadline", deadline),
                        Map.of("navn", submitter.name(), "frist", deadline)),
                submitter.code(),
                "");
    }
}
