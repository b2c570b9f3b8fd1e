package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.DisclosureException;
import dk.rammebilag.disclosure.KnownRelease;
import dk.rammebilag.disclosure.KnownSupply;
import dk.rammebilag.disclosure.Protector;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.SupplyProtector;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.Release;
import dk.rammebilag.run.store.Releases;
import dk.rammebilag.run.store.SupplyStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Decides which figures are hidden, and what of the tilbud, given all that has left the house of
 * the year. The indicators come first: where one sums up days of tilbud, what it publishes is known
 * when the tilbud are protected.
 */
@Component
class ProtectStep implements StepFactory.Work {

    private final Runs runs;
    private final FigureStore figures;
    private final Supplies supplies;
    private final SupplyStore store;
    private final Releases releases;

    ProtectStep(
            Runs runs,
            FigureStore figures,
            Supplies supplies,
            SupplyStore store,
            Releases releases) {
        this.runs = runs;
        this.figures = figures;
        this.supplies = supplies;
        this.store = store;
        this.releases = releases;
    }

    @Override
    public void doFor(StepExecution execution) {
        try {
            protect(runs.of(execution));
        } catch (DisclosureException e) {
            throw new RunException(Messages.text("run.failure.disclosure"), e);
        }
    }

    private void protect(Run run) {
        var known = known(run);
        var counted = figures.read(run.id());
        var decision =
                new Protector(run.catalogue())
                        .protect(counted, known.stream().map(KnownSupply::release).toList());
        var shown =
                Publishable.of(run.catalogue(), counted, decision.suppression(), Optional.empty());
        var supply = new SupplyProtector(run.catalogue()).protect(supplies.of(run), shown, known);
        figures.write(run.id(), decision.withholding(supply.withheld()));
        store.write(run.id(), supply);
    }

    /** What has left the house before, each run once. */
    private List<KnownSupply> known(Run run) {
        var known = new LinkedHashMap<Long, KnownSupply>();
        releases.of(run.parameters().year(), run.parameters().region())
                .forEach(release ->
                        known.computeIfAbsent(release.run(), _ -> known(release, run.catalogue())));
        return List.copyOf(known.values());
    }

    private KnownSupply known(Release release, Catalogue catalogue) {
        var id = release.run();
        return new KnownSupply(
                new KnownRelease(
                        Long.toString(release.round()), figures.read(id), figures.suppression(id)),
                supplies.of(id, catalogue),
                store.suppression(id));
    }
}
