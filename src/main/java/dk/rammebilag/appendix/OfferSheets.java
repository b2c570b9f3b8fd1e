package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.SupplyCells.HIDDEN;
import static dk.rammebilag.appendix.SupplyCells.MISSING;
import static dk.rammebilag.appendix.SupplyCells.number;
import static dk.rammebilag.appendix.SupplyCells.percent;
import static dk.rammebilag.appendix.SupplyCells.written;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.disclosure.NationalDifference;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.ListedOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tilbud one by one, and what there is room for by section, driftsherre and the like. */
record OfferSheets(Facts facts, SupplyCells cells) {

    List<Sheet> sheets() {
        return List.of(
                new Sheet(text("appendix.supply.offers"), offers()),
                new Sheet(text("appendix.supply.capacity"), capacity()));
    }

    private Table offers() {
        var rows = facts.supply().offers().stream().map(this::offer).toList();
        return new Table(
                text("appendix.supply.offers.caption", facts.region().name(), facts.year()),
                List.of(
                        Column.words(text("appendix.supply.column.id"), 1),
                        Column.words(text("appendix.supply.column.name"), 4),
                        Column.words(text("appendix.supply.column.operator"), 2),
                        Column.words(text("appendix.supply.column.ownership"), 1.5),
                        Column.words(text("appendix.supply.column.location"), 2),
                        Column.words(text("appendix.supply.column.section"), 1.5),
                        Column.words(text("appendix.supply.column.targetGroup"), 3),
                        Column.numbers(text("appendix.supply.column.places"), 1),
                        Column.numbers(text("appendix.supply.column.available"), 1.2),
                        Column.numbers(text("appendix.supply.column.occupied"), 1.2),
                        Column.numbers(text("appendix.supply.column.occupancy"), 1.2),
                        Column.numbers(text("appendix.supply.column.rate"), 1.2),
                        Column.words(text("appendix.supply.column.unit"), 1.2),
                        Column.words(text("appendix.supply.column.priceYear"), 1),
                        Column.words(text("appendix.supply.column.specialisation"), 2),
                        Column.words(text("appendix.supply.column.secure"), 1),
                        Column.words(text("appendix.supply.column.remark"), 3)),
                rows,
                RegionalFigures.notes(rows));
    }

    private Row offer(Disclosed<ListedOffer> disclosed) {
        var offer = disclosed.value();
        var hidden = disclosed.hidden();
        return Row.of(
                Value.text(offer.id()),
                written(offer.name()),
                Value.text(cells.party(offer.operator())),
                written(cells.label("Driftsform", offer.ownership())),
                written(cells.party(offer.location())),
                written(offer.section()),
                written(cells.label("Målgruppe", offer.targetGroup())),
                number(offer.places(), 1),
                hidden ? HIDDEN : number(offer.availableDays(), 0),
                hidden ? HIDDEN : number(offer.occupiedDays(), 0),
                hidden ? HIDDEN : percent(offer.days().flatMap(Days::occupancy), 1),
                number(offer.rate(), 0),
                written(cells.label("Enhed", offer.unit())),
                offer.priceYear() == null ? MISSING : Value.text(String.valueOf(offer.priceYear())),
                written(cells.label("Specialisering", offer.specialisation())),
                written(cells.label("Sikret", offer.secure())),
                Value.text(
                        offer.isUnsettled()
                                ? text(
                                        "appendix.supply.unsettled",
                                        Wording.list(
                                                offer.alsoReportedBy().stream()
                                                        .map(cells::party)
                                                        .toList()))
                                : text("appendix.supply.noRemark")));
    }

    private Table capacity() {
        var rows = facts.supply().capacities().stream().map(this::group).toList();
        var notes =
                new ArrayList<>(RegionalFigures.notes(rows, text("appendix.supply.capacity.note")));
        facts.supply().differences().forEach(difference -> notes.add(words(difference)));
        return new Table(
                text("appendix.supply.capacity.caption", facts.region().name(), facts.year()),
                List.of(
                        Column.words(text("appendix.supply.column.cut"), 2),
                        Column.words(text("appendix.supply.column.group"), 3),
                        Column.numbers(text("appendix.supply.column.offers"), 1),
                        Column.numbers(text("appendix.supply.column.places"), 1),
                        Column.numbers(text("appendix.supply.column.counted"), 1.2),
                        Column.numbers(text("appendix.supply.column.available"), 1.2),
                        Column.numbers(text("appendix.supply.column.occupied"), 1.2),
                        Column.numbers(text("appendix.supply.column.occupancy"), 1.2)),
                rows,
                notes);
    }

    private Row group(Disclosed<Capacity> disclosed) {
        var capacity = disclosed.value();
        var hidden = disclosed.hidden();
        var days = capacity.days();
        return new Row(
                List.of(
                        Value.text(cut(capacity.key().cut())),
                        Value.text(group(capacity.key())),
                        Value.count(capacity.offers()),
                        number(capacity.places(), 1),
                        Value.count(capacity.counted()),
                        hidden ? HIDDEN : number(days.map(Days::available).orElse(null), 0),
                        hidden ? HIDDEN : number(days.map(Days::occupied).orElse(null), 0),
                        hidden ? HIDDEN : percent(days.flatMap(Days::occupancy), 1)),
                capacity.key().cut() == Cut.REGION);
    }

    static String cut(Cut cut) {
        return text("appendix.supply.cut." + cut.name().toLowerCase(Locale.ROOT));
    }

    /** The same in a bilag, where the region's own tilbud and all of the region are told apart. */
    String told(Cut.Key key) {
        if (key.cut() == Cut.REGION) {
            return text("appendix.room.total");
        }
        return key.cut() == Cut.OPERATOR && key.code().equals(facts.region().code())
                ? text("appendix.room.regional")
                : group(key);
    }

    /** The name of a group. */
    String group(Cut.Key key) {
        return switch (key.cut()) {
            case REGION -> facts.region().name();
            case NATIONAL, SECURE -> text("appendix.supply.all");
            case SECTION -> key.code() + " " + cells.label("Paragraf", key.code());
            case TARGET_GROUP -> cells.label("Målgruppe", key.code());
            case OPERATOR -> cells.party(key.code());
            case OWNERSHIP -> cells.label("Driftsform", key.code());
            case SPECIALISATION -> cells.label("Specialisering", key.code());
        };
    }

    private String words(NationalDifference difference) {
        return text(
                "appendix.supply.difference",
                cells.party(difference.place()),
                facts.catalogue().offers().nationalDays().orElse(""),
                DanishFormat.exact(difference.indicator().occupied()),
                DanishFormat.exact(difference.indicator().available()),
                DanishFormat.exact(difference.offers().occupied()),
                DanishFormat.exact(difference.offers().available()));
    }
}
