package dk.rammebilag.run;

import dk.rammebilag.disclosure.Protector;
import dk.rammebilag.run.store.FigureStore;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Decides which figures are hidden. */
@Component
class ProtectStep implements StepFactory.Work {

    private final Runs runs;
    private final FigureStore figures;

    ProtectStep(Runs runs, FigureStore figures) {
        this.runs = runs;
        this.figures = figures;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var decision = new Protector(run.catalogue()).protect(figures.read(run.id()));
        figures.write(run.id(), decision);
    }
}
