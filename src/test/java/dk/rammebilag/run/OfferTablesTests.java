package dk.rammebilag.run;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.run.AttachedTable.cell;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.NaiveSupply.Offer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number on tilbud in the tables within the PDFs of the example years (tilbudsoversigt,
 * lands-og landsdelsdækkende, kapacitet, takster), worked out once more from the staged rows.
 * Columns and tables are found by their headers. At least so many numbers there are.
 */
class OfferTablesTests {

    /** Prices and wages from 2016 to 2017, from the catalogue of 2017. */
    private static final double RISE = 103.23 / 101.6;

    /** What a takst of the year before may have become, from the same. */
    private static final double LIMIT = 0.995;

    private static final String REGION = "Region Midtjylland";
    private static final int LARGEST = 10;
    private static final double FULL = 100;
    private static final double LOW = 85;

    /** Where no group is anything else, there is no column that says so. */
    private static final String ORDINARY = "appendix.room.ordinary";

    private static final Pattern ID = Pattern.compile("\\b\\d{3,4}-\\d{3}\\b");

    private static final String SECTION = "appendix.supply.column.section";
    private static final String GROUP = "appendix.supply.column.group";
    private static final String OFFERS = "appendix.supply.column.offers";
    private static final String PLACES = "appendix.supply.column.places";
    private static final String AVAILABLE = "appendix.supply.column.available";
    private static final String OCCUPIED = "appendix.supply.column.occupied";
    private static final String OCCUPANCY = "appendix.supply.column.occupancy";
    private static final String RATE = "appendix.supply.column.rate";
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
    @CsvSource({"2016, 400", "2017, 400"})
    void everyTilbudIsListedOnceUnderItsDriftsherre(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var ids = new ArrayList<String>();
        for (var table : bilag.tables(5, PLACES, RATE)) {
            var own = listed(bilag, table);
            var first = requireNonNull(bilag.supply().offers().get(own.getFirst()));
            assertThat(own).isEqualTo(ids(bilag, o -> o.operator().equals(first.operator())));
            ids.addAll(own);
            var total = table.rows().getLast();
            comparison.same(total, PLACES, sum(of(bilag, own), Offer::places));
            assertThat(total.toString()).contains(" " + own.size() + " ");
        }

        assertThat(ids).containsExactlyInAnyOrderElementsOf(bilag.supply().offers().keySet());
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"2016, 60", "2017, 60"})
    void thoseForManyKommunerAndTheSecureAreListed(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);

        assertThat(bilag.tables(6, PLACES, RATE))
                .extracting(table -> listed(bilag, table))
                .containsExactly(
                        ids(bilag, offer -> !offer.code("specialisation").equals("almindelig")),
                        ids(bilag, offer -> offer.code("secure").equals("ja")));
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"2016, 20", "2017, 20"})
    void theFullestAndTheEmptiestAreListed(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);

        var lists = bilag.tables(7, PLACES, RATE).stream().map(t -> listed(bilag, t)).toList();

        assertThat(lists).hasSize(2);
        assertThat(lists.getFirst())
                .containsExactlyInAnyOrderElementsOf(
                        ids(bilag, o -> !o.hidden() && occupancy(o) > FULL));
        assertThat(lists.getLast())
                .containsExactlyInAnyOrderElementsOf(
                        ids(bilag, o -> !o.hidden() && occupancy(o) < LOW));
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    private static double occupancy(Offer offer) {
        return 100 * offer.occupied() / offer.available();
    }

    @ParameterizedTest
    @CsvSource({"2016, 200, 7", "2017, 200, 7"})
    void groupsOfTilbudAreTheirSums(int year, int atLeast, int tables) throws IOException {
        var bilag = SupplyBilag.of(year);
        var found = new ArrayList<AttachedTable>();
        for (var number : List.of(5, 6, 7)) {
            found.addAll(bilag.tables(number, GROUP, AVAILABLE, OCCUPANCY));
        }

        for (var table : found) {
            var isSecure =
                    table.caption()
                            .toLowerCase(Locale.ROOT)
                            .contains(text("appendix.supply.cut.secure").toLowerCase(Locale.ROOT));
            for (var row : table.rows()) {
                room(
                        row,
                        isSecure
                                ? of(bilag, ids(bilag, o -> o.code("secure").equals("ja")))
                                : grouped(bilag, row));
            }
            if (!isSecure) {
                assertThat(table.rows().stream().mapToInt(row -> grouped(bilag, row).size()).sum())
                        .as("all tilbud, and all tilbud together, in " + table.caption())
                        .isEqualTo(2 * bilag.offers().size());
            }
        }
        assertThat(found).hasSize(tables);
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    private void room(Map<String, String> row, List<Offer> group) {
        var occupancy = 100 * sum(group, Offer::occupied) / sum(group, Offer::available);
        comparison.same(row, OFFERS, (double) group.size());
        comparison.same(row, PLACES, sum(group, Offer::places));
        comparison.sameOrHidden(row, AVAILABLE, sum(group, Offer::available));
        comparison.sameOrHidden(row, OCCUPIED, sum(group, Offer::occupied));
        comparison.sameOrHidden(row, OCCUPANCY, occupancy);
        var hidden = cell(row, OCCUPANCY).equals(Comparison.HIDDEN);
        var mark = occupancy > FULL ? "full" : occupancy < LOW ? "low" : "ordinary";
        var said = row.getOrDefault(text("appendix.room.column.mark"), text(ORDINARY));
        assertThat(said)
                .as(row.toString())
                .isEqualTo(hidden ? Comparison.HIDDEN : text("appendix.room." + mark));
    }

    @ParameterizedTest
    @CsvSource({"2016, 39", "2017, 39"})
    void aMeanIsWeightedWithTheDaysShown(int year, int atLeast) throws IOException {
        var bilag = SupplyBilag.of(year);
        var counted = 0;
        for (var table : bilag.tables(8, SECTION, MEAN)) {
            for (var row : table.rows()) {
                var group = of(bilag, ids(bilag, bilag.group(cell(row, SECTION)).and(in(row))));
                var days = sum(group, Offer::shownDays);
                comparison.same(row, OFFERS, (double) group.size());
                comparison.same(row, WEIGHTED, weighted(group));
                comparison.same(row, "appendix.column.min", rates(group).getFirst());
                comparison.same(row, "appendix.column.max", rates(group).getLast());
                comparison.same(
                        row, MEAN, days == 0, sum(group, o -> o.shownDays() * o.rate()) / days);
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
                        sum(
                                group,
                                o ->
                                        o.shownDays()
                                                * requireNonNull(before.get(o.id())).rate()
                                                * RISE);
                var now = sum(group, o -> o.shownDays() * o.rate());
                comparison.same(row, MATCHED, (double) group.size());
                comparison.same(row, WEIGHTED, weighted(group));
                comparison.same(row, CHANGE, then == 0, 100 * (now / then - 1));
                kept(row, then == 0 ? Optional.empty() : Optional.of(now / then));
            }
        }
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    private static void kept(Map<String, String> row, Optional<Double> ratio) {
        assertThat(cell(row, KEPT))
                .as(row.toString())
                .isEqualTo(
                        ratio.map(r ->
                                        text(
                                                r <= LIMIT
                                                        ? "appendix.supply.yes"
                                                        : "appendix.supply.no"))
                                .orElse(Comparison.MISSING));
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

        assertThat(table.rows()).extracting(OfferTablesTests::id).hasSize(LARGEST);
        for (var at = 0; at < LARGEST; at++) {
            var offer = largest.get(at);
            var row = table.rows().get(at);
            assertThat(id(row)).contains(offer.id());
            comparison.same(row, BEFORE, requireNonNull(before.get(offer.id())).rate() * RISE);
            comparison.same(row, NOW, offer.rate());
            comparison.same(row, CHANGE, 100 * (ratio.applyAsDouble(offer) - 1));
            kept(row, Optional.of(ratio.applyAsDouble(offer)));
        }
        assertThat(comparison.numbers()).isGreaterThan(atLeast);
    }

    /** The ids of the tilbud in a list, each of whose rows says what was reported. */
    private List<String> listed(SupplyBilag bilag, AttachedTable table) {
        var ids = new ArrayList<String>();
        for (var row : table.rows()) {
            id(row).ifPresent(id -> {
                var offer = of(bilag, List.of(id)).getFirst();
                assertThat(row.values())
                        .anyMatch(words -> words.contains(offer.code("name")))
                        .contains(
                                offer.code("section"),
                                bilag.label("Målgruppe", offer.code("target_group")));
                comparison.same(row, PLACES, offer.places());
                comparison.same(row, OCCUPANCY, offer.hidden(), occupancy(offer));
                comparison.same(row, RATE, offer.rate());
                assertThat(cell(row, "appendix.offers.column.per")).endsWith(offer.code("unit"));
                ids.add(id);
            });
        }
        return ids;
    }

    private static Optional<String> id(Map<String, String> row) {
        return row.values().stream()
                .map(ID::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .findFirst();
    }

    private static List<Offer> grouped(SupplyBilag bilag, Map<String, String> row) {
        return of(bilag, ids(bilag, bilag.group(cell(row, GROUP))));
    }

    private static List<String> ids(SupplyBilag bilag, Predicate<Offer> which) {
        return bilag.offers().stream().filter(which).map(Offer::id).toList();
    }

    private static List<Offer> of(SupplyBilag bilag, List<String> ids) {
        return bilag.offers().stream().filter(offer -> ids.contains(offer.id())).toList();
    }

    private static double sum(List<Offer> offers, ToDoubleFunction<Offer> value) {
        return offers.stream().mapToDouble(value).sum();
    }

    private static double weighted(List<Offer> offers) {
        return offers.stream().filter(offer -> !offer.hidden()).count();
    }

    private static List<Double> rates(List<Offer> offers) {
        return offers.stream().map(Offer::rate).sorted().toList();
    }
}
