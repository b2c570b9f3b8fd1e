package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * T12: how many places of each of its own tilbud a submitter has sold. A number is held for each
 * tilbud; of a Tilbuds-ID that stands twice the first row counts.
 */
final class SoldPlaces {

    static final List<Rule<SoldPlaces>> RULES =
            List.of(
                    new Rule<>(
                            "T12", Set.of("tilbud", "solgt"), Set.of("faktor"), SoldPlaces::check));

    private @Nullable Unchecked unknown;

    private final Map<String, Sales> offers = new TreeMap<>();

    private static final class Sales {

        final Cell<BigDecimal> places;
        BigDecimal sold = BigDecimal.ZERO;
        @Nullable Unchecked unknown;

        Sales(Cell<BigDecimal> places) {
            this.places = places;
        }
    }

    /** Takes in the next tilbud; all of them before the first trade. */
    void add(Offer row) {
        row.id()
                .get()
                .ifPresentOrElse(
                        id -> offers.putIfAbsent(id, new Sales(row.places())),
                        () -> Repeat.unknown(row).ifPresent(this::unknown));
    }

    private void unknown(Unchecked why) {
        if (unknown == null) {
            unknown = why;
        }
    }

    /** Takes in the next trade; a purchase, or one of another's tilbud, says nothing here. */
    void add(Trade row) {
        Counterparts.unidentified(row).ifPresent(this::unknown);
        row.offer()
                .get()
                .filter(_ -> row.direction().get().filter(Trade.SELL::equals).isPresent())
                .map(offers::get)
                .ifPresent(sales ->
                        row.places()
                                .get()
                                .ifPresentOrElse(
                                        places -> sales.sold = sales.sold.add(places),
                                        () ->
                                                sales.unknown =
                                                        Unchecked.without(
                                                                row.places(), "Helårspladser")));
    }

    private static Stream<Outcome> check(SoldPlaces subject, Setting setting) {
        var factor = setting.limit("T12", "faktor");
        return Stream.concat(
                Stream.ofNullable(subject.unknown),
                subject.offers.entrySet().stream()
                        .flatMap(offer -> check(offer.getKey(), offer.getValue(), factor)));
    }

    private static Stream<Outcome> check(String id, Sales sales, BigDecimal factor) {
        if (sales.unknown != null) {
            return Stream.of(sales.unknown);
        }
        if (sales.sold.signum() == 0) {
            return Stream.empty();
        }
        if (sales.places.value() == null) {
            return Stream.of(Unchecked.without(sales.places, "Pladser"));
        }
        var most = sales.places.get().orElseThrow().multiply(factor);
        var expected = text("validation.expected.atMost", DanishFormat.exact(most));
        return sales.sold.compareTo(most) > 0
                ? Stream.of(
                        Problem.in(sales.places, "Pladser", expected)
                                .with("tilbud", id)
                                .with("solgt", DanishFormat.exact(sales.sold)))
                : Stream.empty();
    }
}
