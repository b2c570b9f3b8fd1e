package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.TradeSum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

        List<SupplyProof.Secret> exposed() {
            return SupplyProof.exposed(tables, result);
        }
    }

    /** The tables of a year for somebody who knows some of its releases. */
    private interface Knowing extends Function<List<KnownSupply>, NamedTables> {}

    private final Catalogue catalogue;

    /** With the threshold of a catalogue. */
    public SupplyProtector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What to hide when nothing of the year has left the house. */
    public Decision protect(Supply supply, Publishable figures) {
        return protect(supply, figures, List.of());
    }

    /**
     * What to hide. The same supply, figures and releases give the same.
     *
     * @param figures what else is published of the year
     * @param releases what has left the house of the same year, in that order
     * @throws DisclosureException if the final attack finds a number that is said to be safe, and
     *     does so again when more is hidden
     */
    public Decision protect(Supply supply, Publishable figures, List<KnownSupply> releases) {
        var national = NationalDays.of(catalogue, figures).rows();
        var shown = national;
        var days = Done.of(days(supply, figures, shown, releases));
        for (var fewer : fewer(national)) {
            if (!days.exposed().isEmpty()) {
                var without = Done.of(days(supply, figures, fewer, releases));
                if (without.exposed().size() < days.exposed().size()) {
                    shown = fewer;
                    days = without;
                }
            }
        }
        var left = shown;
        var trades = Done.of(trades(supply, releases));
        var all = List.of(days, trades);
        var hidden =
                SupplySuppression.NOTHING.and(
                        all.stream()
                                .flatMap(done -> done.tables().hidden(done.result()).stream())
                                .toList());
        return new Decision(
                hidden,
                national.stream().filter(row -> !left.contains(row)).collect(Collectors.toSet()),
                new SupplyProof(
                        catalogue.threshold(),
                        Proof.SOLVER,
                        List.copyOf(hidden.hidden()),
                        all.stream()
                                .flatMap(done ->
                                        SupplyProof.numbers(done.tables(), done.result()).stream())
                                .toList(),
                        Stream.concat(
                                        exposed(
                                                days,
                                                releases,
                                                known -> days(supply, figures, left, known)),
                                        exposed(trades, releases, known -> trades(supply, known)))
                                .toList()));
    }

    /** The rows of the region alone, and none. */
    private List<List<FigureKey>> fewer(List<FigureKey> national) {
        var region = catalogue.geography().region().code();
        return List.of(
                national.stream().filter(row -> row.geography().equals(region)).toList(),
                List.of());
    }

    private static Stream<SupplyProof.Exposed> exposed(
            Done done, List<KnownSupply> releases, Knowing knowing) {
        var exposure =
                new Exposure<>(
                        releases,
                        (List<KnownSupply> known) ->
                                Set.copyOf(Done.of(knowing.apply(known)).exposed()));
        return done.exposed().stream()
                .map(secret ->
                        new SupplyProof.Exposed(
                                secret, exposure.of(secret).map(KnownSupply::name).orElse("")));
    }

    private NamedTables days(
            Supply supply,
            Publishable figures,
            List<FigureKey> national,
            List<KnownSupply> releases) {
        var tables = CapacityTables.none();
        add(tables, Optional.empty(), supply, NationalDays.of(catalogue, figures), national);
        for (var release : releases) {
            var then = NationalDays.of(catalogue, release.release());
            add(tables, Optional.of(release), release.supply(), then, then.rows());
        }
        return tables;
    }

    private void add(
            NamedTables tables,
            Optional<KnownSupply> release,
            Supply supply,
            NationalDays national,
            List<FigureKey> shown) {
        CapacityTables.add(
                tables,
                release,
                supply.offers(),
                catalogue.threshold(),
                shown.stream().map(row -> national.offers(row, supply.offers())).toList());
    }

    private NamedTables trades(Supply supply, List<KnownSupply> releases) {
        var tables = TradeTables.none(catalogue.threshold());
        add(tables, Optional.empty(), supply);
        releases.forEach(release -> add(tables, Optional.of(release), release.supply()));
        return tables;
    }

    private void add(NamedTables tables, Optional<KnownSupply> release, Supply supply) {
        TradeTables.add(
                tables,
                release,
                supply.trades(),
                TradeSum.of(supply.trades(), catalogue.geography()),
                catalogue.threshold());
    }
}
