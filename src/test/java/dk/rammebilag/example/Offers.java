package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tilbud each submitter runs in one year. */
final class Offers {

    private static final int REGIONAL = 12;
    private static final int FEWEST = 2;
    private static final int MOST = 16;
    private static final long FOR_ANOTHER = 9000;
    private static final long SMALL = 10_000;
    private static final int DAYS_OPEN_BY_DAY = 225;

    /** How much prices of public services rise in a year. */
    private static final double PRICE_RISE = 1.016;

    private final Catalogue catalogue;
    private final Inhabitants inhabitants;
    private final List<String> words =
            Tables.rows("words").stream().map(r -> r.getField("word")).toList();

    Offers(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.inhabitants = new Inhabitants(catalogue);
    }

    /** The tilbud of one submitter, by id. */
    List<Offer> of(Municipality submitter) {
        return IntStream.range(0, number(submitter))
                .filter(n -> open(id(submitter, n)))
                .mapToObj(n -> offer(submitter, n))
                .toList();
    }

    private int number(Municipality submitter) {
        return submitter.isRegion()
                ? REGIONAL
                : (int) Math.min(MOST, FEWEST + inhabitants(submitter) / FOR_ANOTHER);
    }

    private long inhabitants(Municipality submitter) {
        return inhabitants.of(submitter.code(), new Ages(0, Ages.OPEN));
    }

    private boolean open(String id) {
        return lifetime(id)
                .map(r ->
                        number(r, "from") <= catalogue.year()
                                && catalogue.year() <= number(r, "to"))
                .orElse(true);
    }

    private String remark(String id) {
        return lifetime(id)
                .filter(r -> number(r, "from") == catalogue.year())
                .map(r -> r.getField("remark"))
                .orElse("");
    }

    private static Optional<NamedCsvRecord> lifetime(String id) {
        return Tables.rows("lifetimes").stream().filter(r -> r.getField("id").equals(id)).findAny();
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static String id(Municipality submitter, int n) {
        return String.format(Locale.ROOT, "%s-%03d", submitter.code(), n + 1);
    }

    private Offer offer(Municipality submitter, int n) {
        var id = id(submitter, n);
        var kinds = OfferKind.all(submitter.isRegion());
        var first = Chance.between(0, kinds.size() - 1, submitter.code(), "kind");
        var kind = kinds.get((first + n) % kinds.size());
        var places = places(submitter, id, kind);
        var available = days(kind).multiply(places).setScale(0, RoundingMode.HALF_UP).longValue();
        return new Offer(
                id,
                kind,
                kind.name() + " " + Chance.oneOf(words, id, "name"),
                submitter.code(),
                location(submitter, id),
                places,
                available,
                Math.round(available * occupancy(id)),
                price(id, kind),
                remark(id));
    }

    private String location(Municipality submitter, String id) {
        return submitter.isRegion()
                ? Chance.oneOf(catalogue.geography().municipalities(), id, "location").code()
                : submitter.code();
    }

    /** Most have whole places; one in eight shares half a place with another. */
    private BigDecimal places(Municipality submitter, String id, OfferKind kind) {
        var usual = Chance.between(kind.fewest(), kind.most(), id, "places");
        var whole =
                !submitter.isRegion() && inhabitants(submitter) < SMALL
                        ? Math.max(1, usual / 3)
                        : usual;
        var more = Chance.share(id, "grows", catalogue.year()) < 0.1 ? 1 : 0;
        var half = Chance.share(id, "half") < 0.125 ? new BigDecimal("0.5") : BigDecimal.ZERO;
        return half.add(BigDecimal.valueOf(whole + more));
    }

    private BigDecimal days(OfferKind kind) {
        return BigDecimal.valueOf(
                kind.byDay() ? DAYS_OPEN_BY_DAY : Year.of(catalogue.year() - 1).length());
    }

    private double occupancy(String id) {
        return 0.93
                + 0.09 * Chance.deviation(id, "occupancy")
                + 0.04 * Chance.deviation(id, "occupancy", catalogue.year());
    }

    private BigDecimal price(String id, OfferKind kind) {
        var years = catalogue.year() - Level.FIRST_YEAR;
        var price =
                kind.price()
                        * (1 + 0.15 * Chance.deviation(id, "price"))
                        * StrictMath.pow(PRICE_RISE, years)
                        * (1 + 0.02 * Chance.deviation(id, "price", years));
        return BigDecimal.valueOf(price).setScale(2, RoundingMode.HALF_UP);
    }
}
