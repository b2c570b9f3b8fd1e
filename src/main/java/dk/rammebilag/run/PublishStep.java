package dk.rammebilag.run;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Publishes the folder: manifest, then the move into place. */
@Component
class PublishStep implements StepFactory.Work {

    private final Runs runs;
    private final Manifests manifests;

    PublishStep(Runs runs, Manifests manifests) {
        this.runs = runs;
        this.manifests = manifests;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        run.folder().publish(manifests.of(run));
    }
}
