package dk.rammebilag.run;

import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.statistics.Tally;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Counts the rows of the submissions that are used, and notes those of the others that count. */
@Component
class FiguresStep implements StepFactory.Work {

    private final Runs runs;
    private final Submissions submissions;
    private final Staging staging;
    private final FigureStore figures;

    FiguresStep(Runs runs, Submissions submissions, Staging staging, FigureStore figures) {
        this.runs = runs;
        this.submissions = submissions;
        this.staging = staging;
        this.figures = figures;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var tally = new Tally(run.catalogue());
        submissions.of(run.id()).stream()
                .filter(Submission::chosen)
                .filter(s -> run.catalogue().geography().submitter(s.geography()).isPresent())
                .forEach(submission -> count(submission, tally));
        figures.write(run.id(), tally.figures());
    }

    private void count(Submission submission, Tally tally) {
        try (var observations = staging.rows(submission.id()).observations()) {
            observations.forEach(observation -> {
                if (submission.used()) {
                    tally.add(submission.geography(), observation);
                } else {
                    tally.addUnused(submission.geography(), observation);
                }
            });
        }
    }
}
