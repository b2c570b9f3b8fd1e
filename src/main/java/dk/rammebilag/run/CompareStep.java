package dk.rammebilag.run;

import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.AcrossFiles;
import dk.rammebilag.validation.Candidate;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Status;
import dk.rammebilag.validation.Submitter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Looks across the submissions: which of a submitter's files counts, and who is missing. */
@Component
class CompareStep implements StepFactory.Work {

    private final Runs runs;
    private final Submissions submissions;
    private final Findings findings;

    CompareStep(Runs runs, Submissions submissions, Findings findings) {
        this.runs = runs;
        this.submissions = submissions;
        this.findings = findings;
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
        Choice.of(files, run.catalogue())
                .values()
                .forEach(choice ->
                        submissions.chosen(number(byHash, choice.newest()), isUsed(run, choice)));
        byHash.values().stream()
                .filter(submission -> submission.geography().equals(Submitter.UNKNOWN))
                .forEach(submission -> submissions.chosen(submission.id(), false));
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

    /** A final run takes only what nobody has to answer for any more. */
    private static boolean isUsed(Run run, Choice choice) {
        return run.parameters().isFinal()
                ? choice.status() == Status.APPROVED
                : choice.used().isPresent();
    }

    private static long number(Map<String, Submission> byHash, Candidate candidate) {
        return submission(byHash, candidate.received().sha256()).id();
    }

    private static Submission submission(Map<String, Submission> byHash, String sha256) {
        return Objects.requireNonNull(byHash.get(sha256), sha256);
    }
}
