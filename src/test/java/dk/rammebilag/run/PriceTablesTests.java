package dk.rammebilag.run;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.run.AttachedTable.cell;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.NaiveSupply.Offer;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number in the tables of the bilag on takster, as they lie within the PDFs of the example
 * years, worked out once more from the staged rows. Columns and tables are found by their headers.
 * At least so many numbers there are.
 */
class PriceTablesTests {

    /** Prices and wages from 2016 to 2017, from the catalogue of 2017. */
    private static final double RISE = 103.23 / 101.6;

    /** What a takst of the year before may have become, from the same. */
    private static final double LIMIT = 0.995;

    private static final String REGION = "Region Midtjylland";
    private static final int LARGEST = 10;

    private static final String SECTION = "appendix.supply.column.section";
    private static final String GROUP = "appendix.supply.column.group";
    private static final String OFFERS = "appendix.supply.column.offers";
    private static final String UNIT = "appendix.supply.column.unit";
    private static final String MEAN = "appendix.supply.column.mean";
    private static final String WEIGHTED = "appendix.supply.column.weighted";
    private static final String MATCHED = "appendix.supply.column.matched";
    private static final String CHANGE = "appendix.supply.column.real";
    private static final String KEPT = "appendix.supply.column.kept";
    private static final String BEFORE = "appendix.supply.column.before";
    private static final String NOW = "appendix.supply.column.now";

    private final Comparison comparison = new Comparison();

    @ParameterizedTest
    @CsvSource({"2016, 39", "2017, 39"})
    void aMeanIsWeightedWithTheDaysShown(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var counted = 0;
        for (var table : bilag.tables(8, SECTION, MEAN)) {
            for (var row : table.rows()) {
                var group =
                        bilag.offers().stream()
                                .filter(bilag.group(cell(row, SECTION)).and(in(row)))
                                .toList();
                var days = NaiveSupply.sum(group, Offer::shownDays);
                comparison.same(row, OFFERS, (double) group.size());
                comparison.same(row, WEIGHTED, weighted(group));
                comparison.same(row, "appendix.column.min", rates(group).getFirst());
                comparison.same(row, "appendix.column.max", rates(group).getLast());
                comparison.same(
                        row,
                        MEAN,
                        days == 0,
                        NaiveSupply.sum(group, o -> o.shownDays() * o.rate()) / days);
                counted += group.size();
            }
        }
        assertThat(counted).isEqualTo(bilag.offers().size());
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    /** Those of its row's unit. */
    private static Predicate<Offer> in(Map<String, String> row) {
        return offer -> cell(row, UNIT).endsWith(" " + offer.code("unit"));
    }

    @ParameterizedTest
    @CsvSource({"2017, 100"})
    void howTaksterDevelopedIsInFixedPrices(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var before = SupplyBilag.of(year - 1).approved();
        for (var table : bilag.tables(8, GROUP, MATCHED)) {
            var isOfSections = cell(table.rows().getFirst(), GROUP).contains("§");
            for (var row : table.rows()) {
                var isAll = isOfSections && cell(row, GROUP).equals(REGION);
                var group =
                        bilag.offers().stream()
                                .filter(isAll ? _ -> true : bilag.group(cell(row, GROUP)))
                                .filter(in(row))
                                .filter(offer -> before.containsKey(offer.id()))
                                .toList();
                var then =
                        NaiveSupply.sum(
                                group,
                                o ->
                                        o.shownDays()
                                                * requireNonNull(before.get(o.id())).rate()
                                                * RISE);
                var now = NaiveSupply.sum(group, o -> o.shownDays() * o.rate());
                comparison.same(row, MATCHED, (double) group.size());
                comparison.same(row, WEIGHTED, weighted(group));
                comparison.same(row, CHANGE, then == 0, 100 * (now / then - 1));
                kept(row, then == 0 ? Optional.empty() : Optional.of(now / then));
            }
        }
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    /** What nobody may reckon or nobody knows is told by the same sign in both columns. */
    private static void kept(Map<String, String> row, Optional<Double> ratio) {
        assertThat(cell(row, KEPT))
                .as(row.toString())
                .isEqualTo(
                        ratio.map(r ->
                                        text(
                                                r <= LIMIT
                                                        ? "appendix.supply.yes"
                                                        : "appendix.supply.no"))
                                .orElse(cell(row, CHANGE)));
    }

    @ParameterizedTest
    @CsvSource({"2017, 29"})
    void theLargestChangesAreTheLargest(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var before = SupplyBilag.of(year - 1).approved();
        ToDoubleFunction<Offer> ratio =
                o -> o.rate() / (requireNonNull(before.get(o.id())).rate() * RISE);
        var largest =
                bilag.offers().stream()
                        .filter(offer -> before.containsKey(offer.id()))
                        .sorted(
                                Comparator.comparingDouble(
                                        o -> -Math.abs(ratio.applyAsDouble(o) - 1)))
                        .limit(LARGEST)
                        .toList();
        var table = bilag.tables(8, BEFORE, NOW).getFirst();

        assertThat(table.rows()).extracting(SupplyBilag::id).hasSize(LARGEST);
        for (var at = 0; at < LARGEST; at++) {
            var offer = largest.get(at);
            var row = table.rows().get(at);
            assertThat(SupplyBilag.id(row)).contains(offer.id());
            comparison.same(row, BEFORE, requireNonNull(before.get(offer.id())).rate() * RISE);
            comparison.same(row, NOW, offer.rate());
            comparison.same(row, CHANGE, 100 * (ratio.applyAsDouble(offer) - 1));
            kept(row, Optional.of(ratio.applyAsDouble(offer)));
        }
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    private static double weighted(List<Offer> offers) {
        return offers.stream().filter(offer -> !offer.hidden()).count();
    }

    private static List<Double> rates(List<Offer> offers) {
        return offers.stream().map(Offer::rate).sorted().toList();
    }
}
