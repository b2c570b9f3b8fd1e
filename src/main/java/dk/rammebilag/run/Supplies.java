package dk.rammebilag.run;

import static java.util.stream.Collectors.toSet;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.run.store.SupplyStore;
import dk.rammebilag.supply.Price;
import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.SupplyTally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The tilbud of a run, made of the rows of the submissions it uses, and what may be shown of them.
 */
@Component
class Supplies {

    private final Submissions submissions;
    private final Staging staging;
    private final SupplyStore store;
    private final Backgrounds backgrounds;

    Supplies(Submissions submissions, Staging staging, SupplyStore store, Backgrounds backgrounds) {
        this.submissions = submissions;
        this.staging = staging;
        this.store = store;
        this.backgrounds = backgrounds;
    }

    /** Everything, to decide what is hidden of it. */
    Supply of(Run run) {
        return of(run.id(), run.catalogue());
    }

    /** Everything of a run of the same agreement. */
    Supply of(long run, Catalogue catalogue) {
        var tally = new SupplyTally(catalogue);
        for (var submission : used(run, catalogue)) {
            tally.reports(submission.geography());
            var rows = staging.rows(submission.id());
            try (var offers = rows.offers();
                    var trades = rows.trades();
                    var needs = rows.needs()) {
                offers.forEach(row -> tally.add(submission.geography(), row));
                trades.forEach(row -> tally.add(submission.geography(), row));
                needs.forEach(row -> tally.add(submission.geography(), row));
            }
        }
        return tally.supply();
    }

    /** What may be shown. */
    PublishableSupply shown(Run run, Publishable figures) {
        return PublishableSupply.of(
                run.catalogue(),
                of(run),
                store.suppression(run.id()),
                figures,
                used(run.id(), run.catalogue()).stream()
                        .map(Submission::geography)
                        .collect(toSet()),
                lastYear(run));
    }

    /** The proof that what is shown tells nothing of what is not. */
    byte[] proof(Run run) {
        return store.proof(run.id());
    }

    private List<Submission> used(long run, Catalogue catalogue) {
        return submissions.of(run).stream()
                .filter(Submission::used)
                .filter(s -> catalogue.geography().submitter(s.geography()).isPresent())
                .toList();
    }

    /** The takster that were accepted the year before; of a tilbud nothing else is taken. */
    private Map<String, Price> lastYear(Run run) {
        var tally = new SupplyTally(run.catalogue());
        for (var submission : backgrounds.lastYear(run)) {
            try (var offers = staging.rows(submission.id()).offers()) {
                offers.filter(row -> row.id().get().isPresent())
                        .forEach(row -> tally.add(submission.geography(), row));
            }
        }
        var prices = new TreeMap<String, Price>();
        for (var offer : tally.offers()) {
            offer.price().ifPresent(price -> prices.put(offer.id(), price));
        }
        return prices;
    }
}
