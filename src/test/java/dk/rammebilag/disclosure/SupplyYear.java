package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.supply.Supply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A year of which nothing is reported but tilbud. */
record SupplyYear(Catalogue catalogue) {

    /** A version of it, and what was decided about it. */
    record Published(SupplyAttack.Version version, SupplyProtector.Decision decision) {}

    /** What is shown of a version when some have left the house before. */
    Published publish(Supply supply, List<Published> before) {
        var none = new Figures(List.of());
        var hidden = new PrimarySuppression(catalogue).of(none);
        var figures = Publishable.of(catalogue, none, hidden, Optional.empty());
        var releases =
                before.stream()
                        .map(published ->
                                new KnownSupply(
                                        new KnownRelease("before", none, hidden),
                                        published.version().truth(),
                                        published.decision().suppression()))
                        .toList();
        var decision = new SupplyProtector(catalogue).protect(supply, figures, releases);
        var shown =
                PublishableSupply.of(
                        catalogue, supply, decision.suppression(), figures, Set.of(), Map.of());
        return new Published(new SupplyAttack.Version(supply, shown), decision);
    }
}
