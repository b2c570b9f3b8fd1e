package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.PlausibleRange;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the days of a tilbud in the year before the agreement's. */
final class OccupancyRules {

    private static final String PLACES = "Pladser";
    private static final String AVAILABLE = "Pladsdøgn til rådighed";
    private static final String OCCUPIED = "Belagte pladsdøgn";

    private static final BigDecimal HUNDRED = Unit.PERCENT.factor();

    static final Rule<Offer> OCCUPANCY =
            new Rule<>(
                    "T01",
                    Set.of("belægning", "rådighed"),
                    Set.of("fra", "til"),
                    OccupancyRules::occupancy);

    static final Rule<Offer> AVAILABLE_DAYS =
            new Rule<>("T02", Set.of("grund"), Set.of("faktor"), OccupancyRules::available);

    private OccupancyRules() {}

    private static Stream<Outcome> occupancy(Offer row, Setting setting) {
        var unknown = unknown(Map.of(OCCUPIED, row.occupiedDays(), AVAILABLE, row.availableDays()));
        if (!unknown.isEmpty()) {
            return unknown.stream();
        }
        var occupied = row.occupiedDays().get().orElseThrow();
        var available = row.availableDays().get().orElseThrow();
        if (occupied.signum() < 0 || available.signum() <= 0) {
            return Stream.empty();
        }
        var range = new PlausibleRange(setting.limit("T01", "fra"), setting.limit("T01", "til"));
        var rate = new Rate(occupied.multiply(HUNDRED), available);
        if (rate.isWithin(range)) {
            return Stream.empty();
        }
        var expected =
                text(
                        "validation.expected.between",
                        DanishFormat.exact(range.low()),
                        DanishFormat.exact(range.high()));
        return Stream.of(
                Problem.in(row.occupiedDays(), OCCUPIED, percent(expected))
                        .with("belægning", percent(rate.outside(range)))
                        .with("rådighed", DanishFormat.exact(available)));
    }

    private static String percent(String number) {
        return text("validation.unit.PERCENT", number);
    }

    private static Stream<Outcome> available(Offer row, Setting setting) {
        var used = row.occupiedDays().get().filter(days -> days.signum() > 0);
        var none =
                Codes.isKnown(row.availableDays())
                        && row.availableDays().get().filter(days -> days.signum() != 0).isEmpty();
        if (none && !Codes.isKnown(row.occupiedDays())) {
            return Stream.of(Unchecked.unknown(row.occupiedDays(), OCCUPIED));
        }
        if (none && used.isPresent()) {
            return Stream.of(
                    Problem.in(row.availableDays(), AVAILABLE, text("validation.expected.above0"))
                            .with(
                                    "grund",
                                    text(
                                            "validation.grounds.occupied",
                                            DanishFormat.exact(used.get()))));
        }
        var unknown = unknown(Map.of(AVAILABLE, row.availableDays(), PLACES, row.places()));
        return unknown.isEmpty() ? places(row, setting) : unknown.stream();
    }

    private static Stream<Outcome> places(Offer row, Setting setting) {
        var places = row.places().get().orElseThrow();
        var year = Year.of(setting.year() - 1);
        var most =
                places.multiply(BigDecimal.valueOf(year.length()))
                        .multiply(setting.limit("T02", "faktor"));
        return row.availableDays().get().filter(days -> days.compareTo(most) > 0).stream()
                .map(_ ->
                        Problem.in(
                                        row.availableDays(),
                                        AVAILABLE,
                                        text(
                                                "validation.expected.atMost",
                                                DanishFormat.exact(most)))
                                .with(
                                        "grund",
                                        text(
                                                "validation.grounds.places",
                                                DanishFormat.exact(places),
                                                year.toString(),
                                                year.length())));
    }

    /** Which of the cells, by the header of their column, hold no number. */
    private static List<Outcome> unknown(Map<String, Cell<BigDecimal>> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().value() == null)
                .sorted(Map.Entry.comparingByKey())
                .<Outcome>map(cell -> Unchecked.without(cell.getValue(), cell.getKey()))
                .toList();
    }
}
