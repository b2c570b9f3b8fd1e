package dk.rammebilag.run;

import dk.rammebilag.disclosure.KnownRelease;
import dk.rammebilag.disclosure.Protector;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.Releases;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Decides which figures are hidden, given all that has left the house of the year. */
@Component
class ProtectStep implements StepFactory.Work {

    private final Runs runs;
    private final FigureStore figures;
    private final Releases releases;

    ProtectStep(Runs runs, FigureStore figures, Releases releases) {
        this.runs = runs;
        this.figures = figures;
        this.releases = releases;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var decision = new Protector(run.catalogue()).protect(figures.read(run.id()), known(run));
        figures.write(run.id(), decision);
    }

    /** What has left the house before, each run once. */
    private List<KnownRelease> known(Run run) {
        var known = new LinkedHashMap<Long, KnownRelease>();
        for (var release : releases.of(run.parameters().year(), run.parameters().region())) {
            known.computeIfAbsent(
                    release.run(),
                    id ->
                            new KnownRelease(
                                    Long.toString(release.round()),
                                    figures.read(id),
                                    figures.suppression(id)));
        }
        return List.copyOf(known.values());
    }
}
