package dk.rammebilag.supply;

import static dk.rammebilag.supply.Reported.offer;
import static dk.rammebilag.supply.Reported.trade;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tilbud are listed once, and trades added up from both sides. */
class OfferAndTradeTests {

    private static final Catalogue CATALOGUE = CatalogueLoader.load(Path.of("templates"), 2017);

    private final SupplyTally tally = new SupplyTally(CATALOGUE);

    @ParameterizedTest
    @ValueSource(strings = {"740 751 710", "710 740 751", "751 710 740"})
    void ofATilbudReportedTwiceTheLowestCodeIsListed(String order) {
        for (var submitter : order.split(" ")) {
            tally.add(submitter, offer("x-1 " + submitter + " 365 300 døgn 1000 2017"));
        }

        assertThat(tally.offers())
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.operator()).isEqualTo("710");
                    assertThat(listed.places()).isEqualByComparingTo("710");
                    assertThat(listed.alsoReportedBy()).containsExactly("740", "751");
                    assertThat(listed.isUnsettled()).isTrue();
                });
    }

    @Test
    void capacityCountsEachTilbudOnceInEachGroup() {
        tally.add("751", offer("a 10 3650 3000 døgn 1000 2017"));
        tally.add("751", offer("b 5.5 2000 - døgn 1000 2017", "SEL § 108", "landsdækkende"));
        tally.add("740", offer("c 6 2190 2190 døgn 1000 2017", "SEL § 108", "landsdelsdækkende"));

        assertThat(Capacity.of(tally.offers()))
                .extracting(c ->
                        "%s %s %d %s %d %s"
                                .formatted(
                                        c.key().cut(),
                                        c.key().code(),
                                        c.offers(),
                                        c.places().toPlainString(),
                                        c.counted(),
                                        c.days()
                                                .map(d -> d.occupied() + "/" + d.available())
                                                .orElse("-")))
                .contains(
                        "REGION total 3 21.5 2 5190/5840",
                        "SECTION SEL § 108 2 11.5 1 2190/2190",
                        "OPERATOR 751 2 15.5 1 3000/3650",
                        "SPECIALISATION landsdækkende 1 5.5 0 -",
                        "NATIONAL total 2 11.5 1 2190/2190")
                .noneMatch(line -> line.startsWith("SECURE"));
    }

    @Test
    void bothSidesOfATradeAreToldAndWhoDoesNotReportSaysNothing() {
        tally.reports("751");
        tally.reports("740");
        tally.add("751", trade("salg", "740", "2.50"));
        tally.add("751", trade("salg", "Silkeborg", "1"));
        tally.add("740", trade("køb", "751", "3.25"));
        tally.add("751", trade("køb", "740", "6"));
        tally.add("751", trade("salg", "101", "4"));
        tally.add("740", trade("køb", "privat", "7"));
        tally.add("740", trade("køb", "1083", "8"));
        tally.add("740", trade("køb", "710", "9"));

        assertThat(tally.supply().trades())
                .extracting(t ->
                        "%s>%s %s %s %s"
                                .formatted(
                                        t.key().seller(),
                                        t.key().buyer(),
                                        t.sold(),
                                        t.bought(),
                                        t.difference().map(String::valueOf).orElse("-")))
                .containsExactly(
                        "1083>740 null 8 -",
                        "710>740 null 9 -",
                        "740>751 0 6 -6",
                        "751>101 4 null -",
                        "751>740 3.50 3.25 0.25",
                        "privat>740 null 7 -");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "740 BOUGHT region 12.25",
                        "740 BOUGHT uden for 8",
                        "740 BOUGHT privat 7",
                        "751 BOUGHT region 6",
                        "751 SOLD region 3.50",
                        "751 SOLD uden for 4",
                        "total BOUGHT region 18.25",
                        "total BOUGHT uden for 8",
                        "total BOUGHT privat 7",
                        "total BOUGHT 1083 8",
                        "total SOLD region 3.50",
                        "total SOLD uden for 4",
                        "total SOLD 1084 4");
    }

    private List<String> sums() {
        return TradeSum.of(tally.supply().trades(), CATALOGUE.geography()).stream()
                .map(sum ->
                        "%s %s %s %s"
                                .formatted(
                                        sum.key().party(),
                                        sum.key().side(),
                                        sum.key().with(),
                                        sum.places()))
                .toList();
    }
}
