package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.PriceDevelopment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tilbud of the region in two sentences: room and use, and how the takster developed. */
record SupplyStatus(Facts facts) {

    private static final Ratio HUNDRED = Ratio.of(100, 1);

    List<Block> blocks() {
        var points = Stream.concat(room().stream(), prices().stream()).map(Paragraph::of).toList();
        return points.isEmpty() ? List.of() : List.of(new Bullets(points));
    }

    private Optional<String> room() {
        return facts.supply().capacities().stream()
                .filter(disclosed -> disclosed.value().key().cut() == Cut.REGION)
                .findFirst()
                .map(this::room);
    }

    private String room(Disclosed<Capacity> disclosed) {
        var capacity = disclosed.value();
        var told =
                text(
                        "appendix.supplystatus.room",
                        Wording.count(capacity.offers()),
                        Wording.count(capacity.places().longValue()));
        var use =
                disclosed.hidden()
                        ? Optional.<Ratio>empty()
                        : capacity.days().flatMap(Days::occupancy);
        return use.map(share ->
                        told
                                + " "
                                + text(
                                        "appendix.supplystatus.use",
                                        Wording.number(share.times(HUNDRED))))
                        .orElse(told)
                + reference("kapacitet");
    }

    /** What each unit's takster did in fixed prices, and whether the agreement was kept. */
    private Optional<String> prices() {
        var told =
                facts.supply().developments().stream()
                        .filter(one -> one.key().cut() == Cut.REGION)
                        .flatMap(one -> one.change().map(change -> words(one, change)).stream())
                        .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        text("appendix.supplystatus.prices", Wording.list(told), facts.counted())
                                + agreed()
                                + reference("takster"));
    }

    private String words(PriceDevelopment development, Ratio change) {
        var size = Wording.number(Ratio.of(change.times(HUNDRED).decimal().abs()));
        var unit =
                new SupplyCells(facts.catalogue())
                        .label("Enhed", development.unit())
                        .toLowerCase(Messages.DANISH);
        if (size.equals(Wording.number(Ratio.of(0, 1)))) {
            return text("appendix.supplystatus.still", unit);
        }
        return text(
                change.numerator().signum() < 0
                        ? "appendix.supplystatus.fallen"
                        : "appendix.supplystatus.risen",
                unit,
                size);
    }

    private String agreed() {
        return facts.catalogue()
                .offers()
                .prices()
                .map(limit ->
                        " "
                                + text(
                                        "appendix.supplystatus.agreed",
                                        Wording.number(Ratio.of(limit.reduction()))))
                .orElse("");
    }

    private String reference(String key) {
        return " " + facts.reference(entry -> entry.key().equals(key));
    }
}
