package dk.rammebilag.run;

import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Validation;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Validates one submission. */
@Component
class ValidateStep implements StepFactory.Work {

    private final Runs runs;
    private final Submissions submissions;
    private final Staging staging;
    private final Findings findings;
    private final Backgrounds backgrounds;
    private final Quarantine quarantine;

    ValidateStep(
            Runs runs,
            Submissions submissions,
            Staging staging,
            Findings findings,
            Backgrounds backgrounds,
            Quarantine quarantine) {
        this.runs = runs;
        this.submissions = submissions;
        this.staging = staging;
        this.findings = findings;
        this.backgrounds = backgrounds;
        this.quarantine = quarantine;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var submission = submissions.get(StepFactory.number(execution));
        var received =
                new Received(
                        submission.fileName(),
                        submission.sha256(),
                        submission.received(),
                        run.parameters().asOf());
        var status =
                findings.replace(
                        run.id(),
                        submission.id(),
                        report ->
                                new Validation(run.catalogue())
                                        .check(
                                                received,
                                                staging.rows(submission.id()),
                                                backgrounds.of(run, submission),
                                                report));
        submissions.judged(submission.id(), status);
        quarantine.admit(run.id(), submission);
    }
}
