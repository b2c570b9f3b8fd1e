package dk.rammebilag.supply;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.validation.PlaceRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Lists the tilbud of a year, one by one. */
final class OfferList {

    private final Geography geography;
    private final List<ListedOffer> reports = new ArrayList<>();

    OfferList(Geography geography) {
        this.geography = geography;
    }

    /**
     * Takes in a report of a tilbud.
     *
     * @throws IllegalStateException if it has no id, which no submission that is used may lack
     */
    void add(String submitter, Offer row) {
        reports.add(
                new ListedOffer(
                        row.id()
                                .get()
                                .orElseThrow(() ->
                                        new IllegalStateException(
                                                "a tilbud without id at " + row.id().at())),
                        text(row.name()),
                        submitter,
                        text(row.ownership()),
                        row.location()
                                .get()
                                .map(written ->
                                        PlaceRules.named(written, geography)
                                                .map(Municipality::code)
                                                .orElse(written))
                                .orElse(""),
                        text(row.section()),
                        text(row.targetGroup()),
                        row.places().value(),
                        row.availableDays().value(),
                        row.occupiedDays().value(),
                        text(row.unit()),
                        row.rate().value(),
                        row.priceYear().value(),
                        text(row.specialisation()),
                        text(row.secure()),
                        List.of()));
    }

    private static String text(Cell<String> cell) {
        return cell.get().orElse("");
    }

    /**
     * Each tilbud once, by id. Of one that several report, the report of the lowest code is listed,
     * in whatever order they came.
     */
    List<ListedOffer> offers() {
        return reports.stream()
                .collect(
                        groupingBy(
                                ListedOffer::id,
                                TreeMap::new,
                                collectingAndThen(toList(), OfferList::one)))
                .values()
                .stream()
                .toList();
    }

    private static ListedOffer one(List<ListedOffer> reports) {
        var byCode = reports.stream().sorted(Comparator.comparing(ListedOffer::operator)).toList();
        var listed = byCode.getFirst();
        return listed.reportedAlsoBy(
                byCode.stream()
                        .map(ListedOffer::operator)
                        .filter(other -> !other.equals(listed.operator()))
                        .distinct()
                        .toList());
    }
}
