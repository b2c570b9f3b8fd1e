package dk.rammebilag.run;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.run.AttachedTable.cell;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.NaiveSupply.Offer;
import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number on tilbud in the tables within the PDFs of the example years (tilbudsoversigt,
 * lands-og landsdelsdækkende, kapacitet, takster), worked out once more from the staged rows.
 * Columns and tables are found by their headers. At least so many numbers there are.
 */
class OfferTablesTests {

    private static final Collator DANISH = Collator.getInstance(Messages.DANISH);

    private static final double FULL = 100;
    private static final double LOW = 85;

    /** Where no group is anything else, there is no column that says so. */
    private static final String ORDINARY = "appendix.room.ordinary";

    private static final String GROUP = "appendix.supply.column.group";
    private static final String OFFERS = "appendix.supply.column.offers";
    private static final String PLACES = "appendix.supply.column.places";
    private static final String AVAILABLE = "appendix.supply.column.available";
    private static final String OCCUPIED = "appendix.supply.column.occupied";
    private static final String OCCUPANCY = "appendix.supply.column.occupancy";
    private static final String RATE = "appendix.supply.column.rate";
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
            comparison.same(total, PLACES, NaiveSupply.sum(of(bilag, own), Offer::places));
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
                        byName(bilag, o -> !o.code("specialisation").equals("almindelig")),
                        byName(bilag, o -> o.code("secure").equals("ja")));
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
        var occupancy =
                100
                        * NaiveSupply.sum(group, Offer::occupied)
                        / NaiveSupply.sum(group, Offer::available);
        comparison.same(row, OFFERS, (double) group.size());
        comparison.same(row, PLACES, NaiveSupply.sum(group, Offer::places));
        comparison.sameOrHidden(row, AVAILABLE, NaiveSupply.sum(group, Offer::available));
        comparison.sameOrHidden(row, OCCUPIED, NaiveSupply.sum(group, Offer::occupied));
        comparison.sameOrHidden(row, OCCUPANCY, occupancy);
        var hidden = cell(row, OCCUPANCY).equals(Comparison.HIDDEN);
        var mark = occupancy > FULL ? "full" : occupancy < LOW ? "low" : "ordinary";
        var said = row.getOrDefault(text("appendix.room.column.mark"), text(ORDINARY));
        assertThat(said)
                .as(row.toString())
                .isEqualTo(hidden ? Comparison.HIDDEN : text("appendix.room." + mark));
    }

    /** The ids of the tilbud in a list, each of whose rows says what was reported. */
    private List<String> listed(SupplyBilag bilag, AttachedTable table) {
        var ids = new ArrayList<String>();
        for (var row : table.rows()) {
            SupplyBilag.id(row)
                    .ifPresent(id -> {
                        var offer = of(bilag, List.of(id)).getFirst();
                        assertThat(row.values())
                                .anyMatch(words -> words.contains(offer.code("name")))
                                .contains(
                                        offer.code("section"),
                                        bilag.label("Målgruppe", offer.code("target_group")));
                        comparison.same(row, PLACES, offer.places());
                        comparison.same(row, OCCUPANCY, offer.hidden(), occupancy(offer));
                        comparison.same(row, RATE, offer.rate());
                        assertThat(cell(row, "appendix.offers.column.per"))
                                .endsWith(offer.code("unit"));
                        ids.add(id);
                    });
        }
        return ids;
    }

    private static List<Offer> grouped(SupplyBilag bilag, Map<String, String> row) {
        return of(bilag, ids(bilag, bilag.group(cell(row, GROUP))));
    }

    private static List<String> ids(SupplyBilag bilag, Predicate<Offer> which) {
        return bilag.offers().stream().filter(which).map(Offer::id).toList();
    }

    /** Under the names of their driftsherrer as a Danish list has them. */
    private static List<String> byName(SupplyBilag bilag, Predicate<Offer> which) {
        var name = Comparator.comparing((Offer offer) -> bilag.name(offer.operator()), DANISH);
        return bilag.offers().stream().filter(which).sorted(name).map(Offer::id).toList();
    }

    private static List<Offer> of(SupplyBilag bilag, List<String> ids) {
        return bilag.offers().stream().filter(offer -> ids.contains(offer.id())).toList();
    }
}
