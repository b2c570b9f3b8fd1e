package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.supply.ListedOffer;
import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.TradeSum;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides the days of tilbud with few places, trades of few places, and everything without which
 * these could be found: by anybody outside, and by any single party that knows its own.
 */
public final class SupplyProtector {

    /**
     * What is hidden, and the proof that it is enough.
     *
     * @param suppression what to hide of the tilbud
     * @param withheld rows of the indicators that must not be shown either, because they sum up the
     *     days of too few tilbud
     * @param proof why
     */
    public record Decision(
            SupplySuppression suppression, Set<FigureKey> withheld, SupplyProof proof) {}

    private record Done(NamedTables tables, Protected result) {

        static Done of(NamedTables tables) {
            return new Done(tables, tables.protect());
        }
    }

    private final Catalogue catalogue;

    /** With the threshold of a catalogue. */
    public SupplyProtector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What to hide. The same supply and figures give the same.
     *
     * @param figures what else is published of the year
     */
    public Decision protect(Supply supply, Publishable figures) {
        var national = new NationalDays(catalogue, figures);
        var rows = national.rows();
        var shown = rows;
        var days = days(supply, national, shown);
        if (!days.result().exposed().isEmpty()) {
            shown = rows.stream().filter(row -> national.isRegional(row.key())).toList();
            days = days(supply, national, shown);
        }
        if (!days.result().exposed().isEmpty()) {
            shown = List.of();
            days = days(supply, national, shown);
        }
        var left = shown;
        var trades = Done.of(trades(supply));
        var all = List.of(days, trades);
        var hidden =
                SupplySuppression.NOTHING.and(
                        all.stream()
                                .flatMap(done -> done.tables().hidden(done.result()).stream())
                                .toList());
        return new Decision(
                hidden,
                rows.stream()
                        .filter(row -> !left.contains(row))
                        .map(PublishedFigure::key)
                        .collect(Collectors.toSet()),
                new SupplyProof(
                        catalogue.threshold(),
                        Proof.SOLVER,
                        List.copyOf(hidden.hidden()),
                        numbers(all),
                        all.stream()
                                .flatMap(done -> SupplyProof.exposed(done.tables(), done.result()))
                                .toList()));
    }

    private static List<SupplyProof.Secret> numbers(List<Done> all) {
        return all.stream()
                .flatMap(done -> SupplyProof.numbers(done.tables(), done.result()))
                .toList();
    }

    private Done days(Supply supply, NationalDays national, List<PublishedFigure> shown) {
        Stream<List<ListedOffer>> known =
                shown.stream().map(row -> national.offers(row, supply.offers()));
        return Done.of(CapacityTables.of(supply.offers(), catalogue.threshold(), known.toList()));
    }

    private NamedTables trades(Supply supply) {
        return TradeTables.of(
                supply.trades(),
                TradeSum.of(supply.trades(), catalogue.geography()),
                catalogue.threshold());
    }
}
