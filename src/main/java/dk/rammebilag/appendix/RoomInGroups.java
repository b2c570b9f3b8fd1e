package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.SupplyCells.HIDDEN;
import static dk.rammebilag.appendix.SupplyCells.number;
import static dk.rammebilag.appendix.SupplyCells.percent;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is room for and how it is used, by one way to put the tilbud together. */
record RoomInGroups(Facts facts, OfferSheets names, Grouping grouping) {

    /** Occupied more than there is room for. */
    private static final Ratio FULL = Ratio.of(1, 1);

    /** Less occupied than this, many places stand empty. */
    private static final Ratio LOW = Ratio.of(85, 100);

    List<Block> blocks() {
        var groups =
                facts.supply().capacities().stream()
                        .filter(c -> c.value().key().cut() == grouping.cut())
                        .toList();
        if (groups.isEmpty()) {
            return List.of(Paragraph.of(text("appendix.offers.none")));
        }
        var rows = new ArrayList<Row>();
        groups.forEach(group -> rows.add(row(group, false)));
        facts.supply().capacities().stream()
                .filter(c -> c.value().key().cut() == Cut.REGION)
                .filter(_ -> groups.size() > 1)
                .forEach(region -> rows.add(row(region, true)));
        return List.of(
                new Table(
                        caption(),
                        List.of(
                                Column.words(text("appendix.supply.column.group"), 3),
                                Column.numbers(text("appendix.supply.column.offers"), 1),
                                Column.numbers(text("appendix.supply.column.places"), 1),
                                Column.numbers(text("appendix.supply.column.available"), 1.4),
                                Column.numbers(text("appendix.supply.column.occupied"), 1.4),
                                Column.numbers(text("appendix.supply.column.occupancy"), 1.3),
                                Column.words(text("appendix.room.column.mark"), 1.2)),
                        rows,
                        RegionalFigures.notes(rows, text("appendix.supply.capacity.note"))));
    }

    private String caption() {
        var isAll = grouping == Grouping.NATIONAL || grouping == Grouping.SECURE;
        var cut = OfferSheets.cut(grouping.cut()).toLowerCase(Messages.DANISH);
        return text(
                isAll ? "appendix.room.caption.all" : "appendix.room.caption",
                cut,
                facts.region().name(),
                facts.year());
    }

    private Row row(Disclosed<Capacity> disclosed, boolean summary) {
        var capacity = disclosed.value();
        var hidden = disclosed.hidden();
        var days = capacity.days();
        var occupancy = days.flatMap(Days::occupancy);
        return new Row(
                List.of(
                        Value.text(name(capacity.key())),
                        Value.count(capacity.offers()),
                        number(capacity.places(), 0),
                        hidden ? HIDDEN : number(days.map(Days::available).orElse(null), 0),
                        hidden ? HIDDEN : number(days.map(Days::occupied).orElse(null), 0),
                        hidden ? HIDDEN : percent(occupancy, 1),
                        hidden ? HIDDEN : mark(occupancy)),
                summary);
    }

    /** The region is one of the driftsherrer, and all of them together. */
    private String name(Cut.Key key) {
        if (key.cut() == Cut.REGION) {
            return text("appendix.room.total");
        }
        return key.cut() == Cut.OPERATOR && key.code().equals(facts.region().code())
                ? text("appendix.room.regional")
                : names.group(key);
    }

    private static Value mark(Optional<Ratio> occupancy) {
        return occupancy
                .map(share ->
                        share.compareTo(FULL) > 0
                                ? "full"
                                : share.compareTo(LOW) < 0 ? "low" : "ordinary")
                .map(word -> Value.text(text("appendix.room." + word)))
                .orElse(SupplyCells.MISSING);
    }
}
