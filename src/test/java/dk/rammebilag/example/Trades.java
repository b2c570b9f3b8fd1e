package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who sold places to whom in one year, each trade reported alike by both. */
final class Trades {

    private static final BigDecimal LEAST = new BigDecimal("0.25");
    private static final double BUYS_ELSEWHERE = 0.15;
    private static final double SELLS_ELSEWHERE = 0.02;
    private static final String PRIVATE = "privat";

    private final Catalogue catalogue;
    private final List<NamedCsvRecord> elsewhere = Tables.rows("elsewhere");

    Trades(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All trades of the submitters, by tilbud and buyer. */
    List<Trade> all() {
        var offers = new Offers(catalogue);
        var submitters = catalogue.geography().submitters();
        return Stream.concat(
                        submitters.stream().flatMap(s -> offers.of(s).stream()).flatMap(this::sold),
                        catalogue.geography().municipalities().stream().flatMap(this::bought))
                .sorted(Comparator.comparing(Trade::offer).thenComparing(Trade::buyer))
                .toList();
    }

    private Stream<Trade> sold(Offer offer) {
        var regional = offer.kind().regional();
        var buyers =
                regional
                        ? Chance.between(4, 7, offer.id(), "buyers")
                        : Chance.between(0, 3, offer.id(), "buyers");
        var share = (regional ? 0.9 : 0.45) / Math.max(1, buyers);
        var neighbours =
                catalogue.geography().municipalities().stream()
                        .map(Municipality::code)
                        .filter(code -> !code.equals(offer.operator()))
                        .sorted(
                                Comparator.comparingDouble(
                                        c -> Chance.share(offer.id(), c, "near")))
                        .limit(buyers);
        var others =
                elsewhere.stream()
                        .map(r -> r.getField("code"))
                        .distinct()
                        .filter(code -> !code.equals(PRIVATE))
                        .filter(c -> Chance.share(offer.id(), c, "far") < SELLS_ELSEWHERE);
        return Stream.concat(neighbours, others)
                .map(buyer ->
                        trade(
                                offer.id(),
                                offer.operator(),
                                buyer,
                                offer.places().doubleValue() * share));
    }

    private Stream<Trade> bought(Municipality buyer) {
        return elsewhere.stream()
                .filter(r ->
                        Chance.share(buyer.code(), r.getField("offer"), "buys") < BUYS_ELSEWHERE)
                .map(r -> trade(r.getField("offer"), r.getField("code"), buyer.code(), 2));
    }

    private Trade trade(String offer, String seller, String buyer, double usual) {
        var places =
                usual
                        * (0.8
                                + 0.2 * Chance.deviation(offer, buyer)
                                + 0.1 * Chance.deviation(offer, buyer, catalogue.year()));
        return new Trade(
                offer,
                seller,
                buyer,
                BigDecimal.valueOf(places).setScale(2, RoundingMode.HALF_UP).max(LEAST));
    }
}
