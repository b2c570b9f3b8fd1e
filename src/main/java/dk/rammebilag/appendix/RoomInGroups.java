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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What there is room for and how it is used, by one way to put the tilbud together. */
record RoomInGroups(Facts facts, OfferSheets names, Grouping grouping) {

    List<Block> blocks() {
        var groups =
                facts.supply().capacities().stream()
                        .filter(c -> c.value().key().cut() == grouping.cut())
                        .sorted(Comparator.comparingInt(this::place))
                        .toList();
        if (groups.isEmpty()) {
            return List.of(Paragraph.of(text("appendix.offers.none.all")));
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
                        columns(),
                        rows,
                        RegionalFigures.notes(rows, text("appendix.supply.capacity.note"))));
    }

    /** Driftsherrer by name, the others as they come. */
    private int place(Disclosed<Capacity> group) {
        var key = group.value().key();
        return key.cut() == Cut.OPERATOR ? facts.placeByName(key.code()) : 0;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("appendix.supply.column.group"), 3));
        columns.add(Column.numbers(text("appendix.supply.column.offers"), 1));
        columns.add(Column.numbers(text("appendix.supply.column.places"), 1));
        columns.add(Column.numbers(text("appendix.supply.column.available"), 1.4));
        columns.add(Column.numbers(text("appendix.supply.column.occupied"), 1.4));
        columns.add(Column.numbers(text("appendix.supply.column.occupancy"), 1.3));
        if (isMarked()) {
            columns.add(Column.words(text("appendix.room.column.mark"), 1.2));
        }
        return columns;
    }

    /** Whether any group is out of the ordinary; if none is, there is nothing to mark. */
    private boolean isMarked() {
        return facts.supply().capacities().stream()
                .map(Disclosed::value)
                .filter(c -> c.key().cut() == grouping.cut() || c.key().cut() == Cut.REGION)
                .flatMap(c -> c.days().flatMap(Days::occupancy).stream())
                .anyMatch(occupancy -> Crowding.of(occupancy) != Crowding.ORDINARY);
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
        var values = new ArrayList<Value>();
        values.add(Value.text(names.told(capacity.key())));
        values.add(Value.count(capacity.offers()));
        values.add(number(capacity.places(), 0));
        values.add(hidden ? HIDDEN : number(days.map(Days::available).orElse(null), 0));
        values.add(hidden ? HIDDEN : number(days.map(Days::occupied).orElse(null), 0));
        values.add(hidden ? HIDDEN : percent(occupancy, 1));
        if (isMarked()) {
            values.add(hidden ? HIDDEN : mark(occupancy));
        }
        return new Row(values, summary);
    }

    private static Value mark(Optional<Ratio> occupancy) {
        return occupancy
                .map(Crowding::of)
                .map(Wording::word)
                .map(word -> Value.text(text("appendix.room." + word)))
                .orElse(SupplyCells.MISSING);
    }
}
