package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.SupplyCells.HIDDEN;
import static dk.rammebilag.appendix.SupplyCells.number;
import static dk.rammebilag.appendix.SupplyCells.percent;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.ListedOffer;
import dk.rammebilag.supply.PriceDevelopment;
import dk.rammebilag.supply.PriceSummary;
import dk.rammebilag.supply.RateChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a døgn or a dag costs, and how that has developed in fixed prices. */
record PriceSheets(Facts facts, SupplyCells cells, OfferSheets offers) {

    /** How many of the largest changes are told. */
    private static final int LARGEST = 10;

    List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        if (!facts.supply().prices().isEmpty()) {
            sheets.add(new Sheet(text("appendix.supply.prices"), prices()));
        }
        if (!facts.supply().changes().isEmpty()) {
            sheets.add(new Sheet(text("appendix.supply.development"), development()));
            sheets.add(new Sheet(text("appendix.supply.changes"), changes()));
        }
        return sheets;
    }

    Table prices() {
        var rows = facts.supply().prices().stream().map(this::row).toList();
        return new Table(
                text("appendix.supply.prices.caption", facts.region().name(), facts.year()),
                List.of(
                        Column.words(text("appendix.supply.column.section"), 3),
                        Column.words(text("appendix.supply.column.unit"), 1.2),
                        Column.numbers(text("appendix.supply.column.offers"), 1),
                        Column.numbers(text("appendix.column.min"), 1.2),
                        Column.numbers(text("appendix.supply.column.mean"), 1.5),
                        Column.numbers(text("appendix.column.max"), 1.2),
                        Column.numbers(text("appendix.supply.column.weighted"), 1.5)),
                rows,
                RegionalFigures.notes(rows, text("appendix.supply.prices.note")));
    }

    private Row row(PriceSummary prices) {
        return Row.of(
                Value.text(prices.section() + " " + cells.label("Paragraf", prices.section())),
                Value.text(cells.label("Enhed", prices.unit())),
                Value.count(prices.offers()),
                number(prices.lowest(), 0),
                prices.mean().isEmpty()
                                && hides(
                                        prices.unit(),
                                        offer -> offer.section().equals(prices.section()))
                        ? HIDDEN
                        : number(prices.mean(), 0),
                number(prices.highest(), 0),
                Value.count(prices.weighted()));
    }

    private Table development() {
        var rows = facts.supply().developments().stream().map(this::row).toList();
        return new Table(
                text(
                        "appendix.supply.development.caption",
                        String.valueOf(facts.catalogue().year() - 1),
                        facts.year()),
                Stream.concat(
                                Stream.of(Column.words(text("appendix.supply.column.cut"), 2)),
                                developmentColumns().stream())
                        .toList(),
                rows,
                RegionalFigures.notes(rows, text("appendix.supply.development.note"), limit()));
    }

    static List<Column> developmentColumns() {
        return List.of(
                Column.words(text("appendix.supply.column.group"), 3),
                Column.words(text("appendix.supply.column.unit"), 1.2),
                Column.numbers(text("appendix.supply.column.matched"), 1.2),
                Column.numbers(text("appendix.supply.column.weighted"), 1.5),
                Column.numbers(text("appendix.supply.column.real"), 1.5),
                Column.words(text("appendix.supply.column.kept"), 1.5));
    }

    private Row row(PriceDevelopment development) {
        return new Row(
                Stream.concat(
                                Stream.of(Value.text(OfferSheets.cut(development.key().cut()))),
                                inItsCut(development).stream())
                        .toList(),
                false);
    }

    /** A row of a table of one cut alone. */
    List<Value> inItsCut(PriceDevelopment development) {
        var kept = facts.catalogue().offers().prices().flatMap(development::keeps);
        var hidden =
                development.change().isEmpty()
                        && hides(development.unit(), development.key()::holds);
        return List.of(
                Value.text(offers.told(development.key())),
                Value.text(cells.label("Enhed", development.unit())),
                Value.count(development.matched()),
                Value.count(development.weighted()),
                hidden ? HIDDEN : change(development.change()),
                hidden && facts.catalogue().offers().prices().isPresent() ? HIDDEN : kept(kept));
    }

    private Table changes() {
        return changes("appendix.supply.changes.caption", facts.supply().changes(), limit());
    }

    /** Those whose takst has changed most, up or down. */
    Table largest() {
        var size = Comparator.comparing((RateChange change) -> change.change().decimal().abs());
        return changes(
                "appendix.prices.largest.caption",
                facts.supply().changes().stream().sorted(size.reversed()).limit(LARGEST).toList(),
                text("appendix.prices.largest.note"),
                limit());
    }

    private Table changes(String caption, List<RateChange> shown, String... notes) {
        var rows = shown.stream().map(this::row).toList();
        return new Table(
                text(caption, String.valueOf(facts.catalogue().year() - 1), facts.year()),
                List.of(
                        Column.words(text("appendix.supply.column.id"), 1),
                        Column.words(text("appendix.supply.column.name"), 3.6),
                        Column.words(text("appendix.supply.column.operator"), 2),
                        Column.words(text("appendix.supply.column.unit"), 1.5),
                        Column.numbers(text("appendix.supply.column.before"), 1.2),
                        Column.numbers(text("appendix.supply.column.now"), 1.2),
                        Column.numbers(text("appendix.supply.column.real"), 1.5),
                        Column.words(text("appendix.supply.column.kept"), 1.5)),
                rows,
                RegionalFigures.notes(rows, notes));
    }

    private Row row(RateChange change) {
        var limit = facts.catalogue().offers().prices().map(RateChange::limit);
        return Row.of(
                Value.text(change.offer().id()),
                SupplyCells.written(change.offer().name()),
                Value.text(cells.party(change.offer().operator())),
                SupplyCells.written(cells.label("Enhed", change.offer().unit())),
                number(Optional.of(change.before()), 0),
                number(Optional.of(change.now()), 0),
                change(Optional.of(change.change())),
                kept(limit.map(most -> change.change().compareTo(most) <= 0)));
    }

    /**
     * Whether the days of some tilbud of a group are hidden, so that it is no wonder if none count.
     */
    private boolean hides(String unit, Predicate<ListedOffer> isOfGroup) {
        return facts.supply().offers().stream()
                .filter(Disclosed::hidden)
                .map(Disclosed::value)
                .anyMatch(offer -> offer.unit().equals(unit) && isOfGroup.test(offer));
    }

    private static Value change(Optional<Ratio> change) {
        return percent(change, 1);
    }

    private static Value kept(Optional<Boolean> kept) {
        return kept.map(yes -> Value.text(text(yes ? "appendix.supply.yes" : "appendix.supply.no")))
                .orElse(SupplyCells.MISSING);
    }

    String limit() {
        return facts.catalogue()
                .offers()
                .prices()
                .map(agreed ->
                        text("appendix.supply.limit", DanishFormat.exact(agreed.reduction())))
                .orElseGet(() -> text("appendix.supply.noLimit"));
    }
}
