package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the submissions of different submitters: trades that mirror each other, tilbud
 * that have one driftsherre and are reported at all, rates that lie far from the others'. What is
 * found is about one file, and is answered there like what is found in the file alone.
 */
public final class BetweenSubmitters {

    /** The codes of the rules. */
    public static final Set<String> RULES =
            MutualRules.all().stream().map(Rule::code).collect(Collectors.toUnmodifiableSet());

    private final Catalogue catalogue;

    /**
     * @param catalogue the agreement
     */
    public BetweenSubmitters(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Runs the rules. Tilbud, trades and total rows of all submissions are held, other observations
     * are not.
     *
     * @param submissions the files that count, one a submitter, and those of unknown submitters
     * @param report takes what is found, in no particular order
     */
    public void check(Collection<Compared> submissions, Report report) {
        var byCode = new TreeMap<String, Party>();
        for (var submission : submissions) {
            submitter(submission)
                    .filter(_ -> isOfTheYear(submission.file().year()))
                    .map(own -> Party.of(own, submission, catalogue.geography()))
                    .ifPresent(party -> byCode.put(party.code(), party));
        }
        var parties = new Parties(catalogue, byCode.values());
        for (var submission : submissions) {
            Optional.ofNullable(byCode.get(submission.file().geography()))
                    .ifPresentOrElse(
                            own -> check(new Comparison(own, parties), submission, report),
                            () -> skip(submission, report));
        }
    }

    /** Says of a single file that it is checked by itself. */
    public void skip(Received received, SubmittedRows rows, Report report) {
        var submitter = Submitter.of(catalogue.geography(), rows.cover(), received.file());
        checking(received, submitter, new Answers(rows.cover()), report)
                .skip(MutualRules.all(), whole(text("validation.reason.alone")));
    }

    private void check(Comparison comparison, Compared submission, Report report) {
        var own = comparison.own();
        var checking =
                checking(
                        submission.file().received(),
                        Optional.of(own.submitter()),
                        own.answers(),
                        report);
        for (var sheet : SheetLayout.values()) {
            if (own.sheets().complete().contains(sheet)) {
                checking.run(MutualRules.of(sheet), comparison);
            } else {
                checking.skip(MutualRules.of(sheet), own.sheets().why(sheet));
            }
        }
    }

    private void skip(Compared submission, Report report) {
        var submitter = submitter(submission);
        var reason =
                submitter.isEmpty()
                        ? text("validation.reason.code")
                        : text("validation.reason.year", Integer.toString(catalogue.year()));
        checking(
                        submission.file().received(),
                        submitter,
                        new Answers(submission.rows().cover()),
                        report)
                .skip(MutualRules.all(), whole(reason));
    }

    private Checking checking(
            Received received, Optional<Municipality> submitter, Answers answers, Report report) {
        return new Checking(
                new Setting(catalogue, received, submitter, Optional.empty()), answers, report);
    }

    private Optional<Municipality> submitter(Compared submission) {
        return catalogue.geography().submitter(submission.file().geography());
    }

    private boolean isOfTheYear(@Nullable Long year) {
        return year == null || year == catalogue.year();
    }

    private static Unchecked whole(String reason) {
        return new Unchecked(CellRef.FILE, reason);
    }
}
