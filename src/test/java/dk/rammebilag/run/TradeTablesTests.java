package dk.rammebilag.run;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.run.AttachedTable.cell;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number in the tables of the bilag on køb og salg, as they lie within the PDF of the example
 * years, worked out once more from the staged rows. Columns and tables are found by their headers.
 * At least so many numbers there are.
 */
class TradeTablesTests {

    private static final String SELLER = "appendix.supply.column.seller";
    private static final String BUYER = "appendix.supply.column.buyer";
    private static final String SOLD = "appendix.supply.column.sold";
    private static final String BOUGHT = "appendix.supply.column.bought";
    private static final String DIFFERENCE = "appendix.supply.column.difference";
    private static final String CORNER = "appendix.supply.column.sellerByBuyer";
    private static final String PARTY = "appendix.supply.column.party";
    private static final List<String> COLUMNS =
            Stream.of("sold", "bought")
                    .flatMap(side ->
                            Stream.of("within", "outside", "private")
                                    .map(with -> "appendix.sums.column." + side + "." + with))
                    .toList();
    private static final String OWN = "appendix.supply.column.own";
    private static final String WITHIN = "appendix.supply.column.within";
    private static final String OUTSIDE = "appendix.supply.column.outside";
    private static final String PRIVATELY = "appendix.supply.private";

    /** Those of a driftsherre whose days are hidden are taken together. */
    private static final double TOGETHER = 3;

    private final Comparison comparison = new Comparison();

    @ParameterizedTest
    @CsvSource({"2016, 140", "2017, 140"})
    void pairsAreWhatBothSidesSay(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var supply = bilag.supply();
        var tables = bilag.tables(9, SELLER, BUYER, DIFFERENCE);
        var pairs = new TreeSet<>(supply.sold().keySet());
        pairs.addAll(supply.bought().keySet());

        var all = tables.getLast().rows();
        assertThat(all)
                .extracting(row -> pair(bilag, row))
                .containsExactlyInAnyOrderElementsOf(
                        pairs.stream().filter(pair -> !isHidden(bilag, pair)).toList());
        for (var row : all) {
            var parties = pair(bilag, row).split(">");
            var sold = supply.sold(parties[0], parties[1]);
            var bought = supply.bought(parties[0], parties[1]);
            comparison.same(row, SOLD, sold);
            comparison.same(row, BOUGHT, bought);
            comparison.same(row, DIFFERENCE, sold == null || bought == null ? null : sold - bought);
        }
        if (tables.size() > 1) {
            assertThat(tables.getFirst().rows()).isEqualTo(differing(all));
        }
        assertThat(tables).hasSize(differing(all).isEmpty() ? 1 : 2);
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    /** Those of the pairs where the sides differ, the largest difference first. */
    private static List<Map<String, String>> differing(List<Map<String, String>> all) {
        return all.stream()
                .filter(row ->
                        !Set.of(Comparison.HIDDEN, Comparison.NIL, Comparison.MISSING)
                                .contains(cell(row, DIFFERENCE)))
                .sorted((one, other) -> Double.compare(size(other), size(one)))
                .toList();
    }

    private static double size(Map<String, String> row) {
        return Math.abs(Double.parseDouble(cell(row, DIFFERENCE)));
    }

    @ParameterizedTest
    @CsvSource({"2016, 60", "2017, 60"})
    void theMatrixHoldsThePairsOfTheRegion(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var supply = bilag.supply();
        var matrix = bilag.tables(9, CORNER).getFirst();
        for (var row : matrix.rows()) {
            var seller = bilag.code(cell(row, CORNER));
            for (var header : matrix.headers().subList(1, matrix.headers().size())) {
                var buyer = bilag.code(header);
                var sold = supply.sold(seller, buyer);
                var said = sold == null ? supply.bought(seller, buyer) : sold;
                comparison.sameCell(
                        row,
                        header,
                        isHidden(bilag, seller + ">" + buyer),
                        said == null ? Double.valueOf(0) : said);
            }
        }
        assertThat(matrix.rows()).hasSize(matrix.headers().size() - 1).hasSize(20);
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"2016, 45", "2017, 45"})
    void sumsAreWhatASideSaysOfAll(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var table = bilag.tables(9, PARTY, "appendix.sums.column.net").getFirst();
        for (var row : table.rows()) {
            var party = cell(row, PARTY);
            var own = party.equals(text("appendix.supply.all")) ? null : bilag.code(party);
            var region = bilag.regionNamedIn(party);
            for (var column : COLUMNS.stream().filter(table::has).toList()) {
                var isSale = column.contains(".sold.");
                if (region.isEmpty()) {
                    comparison.sameOrHidden(row, column, sum(bilag, isSale, own, column));
                } else if (column.endsWith(".outside")) {
                    comparison.sameOrHidden(row, column, bilag.sum(isSale, null, region.get()));
                }
            }
            if (own != null && region.isEmpty()) {
                var sold = sum(bilag, true, own, ".within");
                var bought = sum(bilag, false, own, ".within");
                comparison.sameOrHidden(
                        row,
                        "appendix.sums.column.net",
                        sold == null || bought == null ? null : sold - bought);
            }
        }
        assertThat(table.rows()).hasSize(20 + 1 + 4);
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    /** What one party, or all, has sold or bought; null where it does not report. */
    private static @Nullable Double sum(
            SupplyBilag bilag, boolean isSale, @Nullable String own, String with) {
        return own != null && !bilag.supply().reporting().contains(own)
                ? null
                : bilag.sum(isSale, own, with(bilag, with));
    }

    private static Predicate<String> with(SupplyBilag bilag, String column) {
        if (column.endsWith("within")) {
            return bilag::isSubmitter;
        }
        return column.endsWith("private")
                ? "privat"::equals
                : other -> !bilag.isSubmitter(other) && !other.equals("privat");
    }

    @ParameterizedTest
    @CsvSource({"2016, 25", "2017, 25"})
    void whosePlacesAKommuneUsesFollowsFromItsRows(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var shares =
                Map.of(
                        OWN, "appendix.supply.column.ownShare",
                        WITHIN, "appendix.supply.column.withinShare",
                        OUTSIDE, "appendix.supply.column.outsideShare",
                        PRIVATELY, "appendix.supply.column.privateShare");
        var table = bilag.tables(9, OWN, WITHIN).getFirst();
        for (var row : table.rows()) {
            var kommune = bilag.code(cell(row, "appendix.column.municipality"));
            var parts = new HashMap<String, Double>();
            parts.put(OWN, own(bilag, kommune));
            for (var with : List.of(WITHIN, OUTSIDE, PRIVATELY)) {
                var bought = bilag.sum(false, kommune, with(bilag, with));
                parts.put(with, bought);
                if (table.has(with)) {
                    comparison.sameOrHidden(row, with, bought);
                }
            }
            if (!Set.of(Comparison.HIDDEN, Comparison.MISSING).contains(cell(row, OWN))) {
                comparison.same(
                        row, OWN, parts.get(OWN), hidesDays(bilag, kommune) ? TOGETHER : 1e-6);
            }
            var all = parts.values().stream().mapToDouble(Double::doubleValue).sum();
            for (var share : shares.entrySet()) {
                if (table.has(share.getValue())
                        && !Set.of(Comparison.HIDDEN, Comparison.MISSING)
                                .contains(cell(row, share.getValue()))) {
                    comparison.same(
                            row,
                            share.getValue(),
                            100 * requireNonNull(parts.get(share.getKey())) / all,
                            hidesDays(bilag, kommune) ? TOGETHER : 1e-6);
                }
            }
        }
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    private static double own(SupplyBilag bilag, String kommune) {
        return bilag.offers().stream()
                        .filter(offer -> offer.operator().equals(kommune))
                        .mapToDouble(o -> o.places() * o.occupied() / o.available())
                        .sum()
                - bilag.sum(true, kommune, _ -> true);
    }

    private static boolean hidesDays(SupplyBilag bilag, String kommune) {
        return bilag.offers().stream()
                .anyMatch(offer -> offer.operator().equals(kommune) && offer.hidden());
    }

    private static String pair(SupplyBilag bilag, Map<String, String> row) {
        return bilag.code(cell(row, SELLER)) + ">" + bilag.code(cell(row, BUYER));
    }

    private static boolean isHidden(SupplyBilag bilag, String pair) {
        var parties = pair.split(">");
        return bilag.supply().hides(parties[0], parties[1]);
    }
}
