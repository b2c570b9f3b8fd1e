package dk.rammebilag.run;

import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.AcrossFiles;
import dk.rammebilag.validation.BetweenSubmitters;
import dk.rammebilag.validation.Candidate;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.Compared;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Status;
import dk.rammebilag.validation.Submitter;
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
 * Looks across the submissions: which of a submitter's files counts, who is missing, and whether
 * those that count fit each other.
 */
@Component
class CompareStep implements StepFactory.Work {

    private final Runs runs;
    private final Submissions submissions;
    private final Staging staging;
    private final Findings findings;
    private final Backgrounds backgrounds;

    CompareStep(
            Runs runs,
            Submissions submissions,
            Staging staging,
            Findings findings,
            Backgrounds backgrounds) {
        this.runs = runs;
        this.submissions = submissions;
        this.staging = staging;
        this.findings = findings;
        this.backgrounds = backgrounds;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var byHash =
                submissions.of(run.id()).stream()
                        .collect(Collectors.toMap(Submission::sha256, Function.identity()));
        var files = candidates(run, byHash);
        findings.replace(
                run.id(),
                null,
                report ->
                        new AcrossFiles(run.catalogue())
                                .check(files, run.parameters().asOf(), report));
        var counting = counting(run, files);
        var between = new ReportByFile();
        new BetweenSubmitters(run.catalogue())
                .check(
                        counting.stream().map(file -> compared(run, byHash, file)).toList(),
                        between);
        for (var file : counting) {
            var submission = submission(byHash, file.received().sha256());
            var status =
                    findings.add(
                            run.id(),
                            submission.id(),
                            BetweenSubmitters.RULES,
                            report -> between.give(submission.sha256(), report));
            submissions.judged(submission.id(), status);
            submissions.chosen(submission.id(), isUsed(run, submission, status));
        }
    }

    /** The newest file of each submitter, and every file whose submitter is not known. */
    private static List<Candidate> counting(Run run, List<Candidate> files) {
        var newest = Choice.of(files, run.catalogue()).values().stream().map(Choice::newest);
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
