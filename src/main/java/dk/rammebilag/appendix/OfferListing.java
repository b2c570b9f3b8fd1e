package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.SupplyCells.HIDDEN;
import static dk.rammebilag.appendix.SupplyCells.number;
import static dk.rammebilag.appendix.SupplyCells.percent;
import static dk.rammebilag.language.Messages.text;
import static java.util.Comparator.comparingInt;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.ListedOffer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tilbud one by one, to be found in a moment: all of them under the name of their driftsherre,
 * some of them in one table.
 */
record OfferListing(Facts facts, SupplyCells cells, Selection selection) {

    List<Block> blocks() {
        var shown =
                facts.supply().offers().stream()
                        .filter(offer -> selection.includes(offer.value()))
                        .toList();
        if (shown.isEmpty()) {
            return List.of(Paragraph.of(text("appendix.offers.none." + Wording.word(selection))));
        }
        return selection == Selection.ALL ? byOperator(shown) : List.of(together(shown));
    }

    private List<Block> byOperator(List<Disclosed<ListedOffer>> shown) {
        var blocks = new ArrayList<Block>();
        for (var operator : facts.submitters()) {
            var own =
                    shown.stream()
                            .filter(o -> o.value().operator().equals(operator.code()))
                            .toList();
            if (!own.isEmpty()) {
                blocks.add(new Heading(2, operator.name()));
                blocks.add(table(operator, own));
            }
        }
        return blocks;
    }

    /** Those one submitter runs, or that there are none. */
    List<Block> of(Municipality operator) {
        var own =
                facts.supply().offers().stream()
                        .filter(offer -> offer.value().operator().equals(operator.code()))
                        .toList();
        return own.isEmpty()
                ? List.of(Paragraph.of(text("appendix.offers.none.own", operator.name())))
                : List.of(table(operator, own));
    }

    private Table table(Municipality operator, List<Disclosed<ListedOffer>> own) {
        var rows =
                new ArrayList<>(own.stream().map(offer -> row(offer, Optional.empty())).toList());
        rows.add(total(operator, own));
        return new Table(
                text("appendix.offers.caption", operator.name(), facts.year()),
                columns(),
                rows,
                notes(own, rows));
    }

    private Table together(List<Disclosed<ListedOffer>> shown) {
        var rows =
                shown.stream()
                        .sorted(comparingInt(o -> facts.placeByName(o.value().operator())))
                        .map(o -> row(o, Optional.of(cells.party(o.value().operator()))))
                        .toList();
        return new Table(
                text(
                        "appendix.offers.caption." + Wording.word(selection),
                        facts.region().name(),
                        facts.year()),
                columns(),
                rows,
                notes(shown, rows));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("appendix.offers.column.offer"), 4));
        columns.add(Column.words(text("appendix.supply.column.section"), 1.6));
        columns.add(Column.words(text("appendix.supply.column.targetGroup"), 2.4));
        columns.add(Column.numbers(text("appendix.supply.column.places"), 1));
        columns.add(Column.numbers(text("appendix.supply.column.occupancy"), 1.3));
        columns.add(Column.numbers(text("appendix.supply.column.rate"), 1.2));
        columns.add(Column.words(text("appendix.offers.column.per"), 0.8));
        return columns;
    }

    private Row row(Disclosed<ListedOffer> disclosed, Optional<String> operator) {
        var offer = disclosed.value();
        var values = new ArrayList<Value>();
        values.add(
                Value.text(
                        operator.map(name ->
                                        text(
                                                "appendix.offers.offer.of",
                                                offer.name(),
                                                offer.id(),
                                                name))
                                .orElseGet(() ->
                                        text("appendix.offers.offer", offer.name(), offer.id()))));
        values.add(Value.text(offer.section()));
        values.add(Value.text(cells.label("Målgruppe", offer.targetGroup())));
        values.add(number(offer.places(), 0));
        values.add(disclosed.hidden() ? HIDDEN : percent(offer.days().flatMap(Days::occupancy), 1));
        values.add(number(offer.rate(), 0));
        values.add(Value.text(offer.unit()));
        return new Row(values, false);
    }

    private Row total(Municipality operator, List<Disclosed<ListedOffer>> own) {
        var places =
                own.stream()
                        .flatMap(offer -> Optional.ofNullable(offer.value().places()).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var blank = SupplyCells.NONE;
        return new Row(
                List.of(
                        Value.text(text("appendix.offers.total", Wording.count(own.size()))),
                        blank,
                        blank,
                        number(places, 0),
                        occupancy(operator),
                        blank,
                        blank),
                true);
    }

    private Value occupancy(Municipality operator) {
        return facts.supply().capacities().stream()
                .filter(group ->
                        group.value().key().equals(new Cut.Key(Cut.OPERATOR, operator.code())))
                .findFirst()
                .map(group ->
                        group.hidden()
                                ? HIDDEN
                                : percent(group.value().days().flatMap(Days::occupancy), 1))
                .orElse(SupplyCells.MISSING);
    }

    private List<String> notes(List<Disclosed<ListedOffer>> shown, List<Row> rows) {
        var notes = new ArrayList<String>();
        shown.stream()
                .map(Disclosed::value)
                .filter(ListedOffer::isUnsettled)
                .map(offer ->
                        text(
                                "appendix.offers.unsettled",
                                offer.name(),
                                Wording.list(
                                        offer.alsoReportedBy().stream()
                                                .map(cells::party)
                                                .toList())))
                .forEach(notes::add);
        if (rows.stream().anyMatch(Row::summary)) {
            notes.add(text("appendix.offers.rounded"));
        }
        Legend.ofRows(rows).line().ifPresent(notes::add);
        return notes;
    }
}
