package dk.rammebilag.run;

import dk.rammebilag.run.store.Carried;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Preferences;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.AcrossFiles;
import dk.rammebilag.validation.BetweenSubmitters;
import dk.rammebilag.validation.Candidate;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.Compared;
import dk.rammebilag.validation.Preference;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Status;
import dk.rammebilag.validation.Submitter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Looks across the submissions: which of a submitter's files counts, who is missing, whether those
 * that count fit each other, and what is explained in the versions before them.
 */
@Component
class CompareStep implements StepFactory.Work {

    private final Runs runs;
    private final Submissions submissions;
    private final Staging staging;
    private final Findings findings;
    private final Backgrounds backgrounds;
    private final Preferences preferences;
    private final Carried carried;

    CompareStep(
            Runs runs,
            Submissions submissions,
            Staging staging,
            Findings findings,
            Backgrounds backgrounds,
            Preferences preferences,
            Carried carried) {
        this.runs = runs;
        this.submissions = submissions;
        this.staging = staging;
        this.findings = findings;
        this.backgrounds = backgrounds;
        this.preferences = preferences;
        this.carried = carried;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var byHash =
                submissions.of(run.id()).stream()
                        .collect(Collectors.toMap(Submission::sha256, Function.identity()));
        var files = candidates(run, byHash);
        var preferred = preferences.of(run.parameters().year());
        findings.replace(
                run.id(),
                null,
                report ->
                        new AcrossFiles(run.catalogue())
                                .check(files, preferred, run.parameters().asOf(), report));
        var counting = counting(run, files, preferred);
        var between = new ReportByFile();
        new BetweenSubmitters(run.catalogue())
                .check(
                        counting.stream().map(file -> compared(run, byHash, file)).toList(),
                        between);
        for (var file : counting) {
            var submission = submission(byHash, file.received().sha256());
            findings.add(
                    run.id(),
                    submission.id(),
                    BetweenSubmitters.RULES,
                    report -> between.give(submission.sha256(), report));
            carried.over(run.id(), submission, earlier(run, submission, byHash.values()));
            var status = findings.status(run.id(), submission.id());
            submissions.judged(submission.id(), status);
            submissions.chosen(submission.id(), isUsed(run, submission, status));
        }
    }

    /** The submitter's versions of the year before this one, newest first. */
    private static List<Submission> earlier(
            Run run, Submission submission, Collection<Submission> all) {
        return submission.geography().equals(Submitter.UNKNOWN)
                ? List.of()
                : all.stream()
                        .filter(other -> other.geography().equals(submission.geography()))
                        .filter(other ->
                                other.year() == null || other.year() == run.parameters().year())
                        .filter(other -> Submission.BY_AGE.compare(other, submission) < 0)
                        .sorted(Submission.BY_AGE.reversed())
                        .toList();
    }

    /** The file of each submitter that counts, and every file whose submitter is not known. */
    private static List<Candidate> counting(
            Run run, List<Candidate> files, List<Preference> preferred) {
        var newest =
                Choice.of(files, run.catalogue(), preferred).values().stream()
                        .map(Choice::counting);
        var unknown = files.stream().filter(file -> file.geography().equals(Submitter.UNKNOWN));
        return List.copyOf(
                Stream.concat(newest, unknown)
                        .collect(
                                Collectors.toMap(
                                        file -> file.received().sha256(),
                                        file -> file,
                                        (first, copy) -> first,
                                        LinkedHashMap::new))
                        .values());
    }

    private Compared compared(Run run, Map<String, Submission> byHash, Candidate file) {
        var submission = submission(byHash, file.received().sha256());
        return new Compared(file, staging.rows(submission.id()), backgrounds.of(run, submission));
    }

    /** The files as they were received, copies included, in the order they came. */
    private List<Candidate> candidates(Run run, Map<String, Submission> byHash) {
        return submissions.receivedFiles(run.id()).stream()
                .map(file -> {
                    var submission = submission(byHash, file.sha256());
                    return new Candidate(
                            submission.geography(),
                            new Received(
                                    file.name(),
                                    file.sha256(),
                                    file.received(),
                                    run.parameters().asOf()),
                            submission.year(),
                            submission.version(),
                            Objects.requireNonNull(submission.status()));
                })
                .toList();
    }

    /**
     * A final run takes only what nobody has to answer for any more. Which file counts has been
     * decided before: what is found between submitters never brings back an older one.
     */
    private static boolean isUsed(Run run, Submission submission, Status status) {
        return !submission.geography().equals(Submitter.UNKNOWN)
                && (run.parameters().isFinal()
                        ? status == Status.APPROVED
                        : status != Status.REJECTED);
    }

    private static Submission submission(Map<String, Submission> byHash, String sha256) {
        return Objects.requireNonNull(byHash.get(sha256), sha256);
    }
}
