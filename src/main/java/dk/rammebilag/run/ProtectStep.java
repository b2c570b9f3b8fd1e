package dk.rammebilag.run;

import dk.rammebilag.disclosure.Protector;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.SupplyProtector;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.SupplyStore;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Decides which figures are hidden, and what of the tilbud. The indicators come first: where one
 * sums up days of tilbud, what it publishes is known when the tilbud are protected.
 */
@Component
class ProtectStep implements StepFactory.Work {

    private final Runs runs;
    private final FigureStore figures;
    private final Supplies supplies;
    private final SupplyStore store;

    ProtectStep(Runs runs, FigureStore figures, Supplies supplies, SupplyStore store) {
        this.runs = runs;
        this.figures = figures;
        this.supplies = supplies;
        this.store = store;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var counted = figures.read(run.id());
        var decision = new Protector(run.catalogue()).protect(counted);
        var shown =
                Publishable.of(run.catalogue(), counted, decision.suppression(), Optional.empty());
        var supply = new SupplyProtector(run.catalogue()).protect(supplies.of(run), shown);
        figures.write(run.id(), decision.withholding(supply.withheld()));
        store.write(run.id(), supply);
    }
}
