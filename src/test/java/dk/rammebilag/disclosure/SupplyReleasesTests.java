package dk.rammebilag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.supply.Reported;
import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.SupplyTally;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tilbud, bought and sold places of which two or three versions have left the house. */
@Execution(ExecutionMode.CONCURRENT)
class SupplyReleasesTests {

    private static final List<String> PARTIES = List.of("751", "740", "710", "1082");

    private static Catalogue catalogue;
    private static SupplyYear year;

    private record Deal(String seller, String buyer, boolean mirrored, BigDecimal places) {}

    private record House(String operator, int places, int days, String section) {}

    private interface Correction {
        int attack(Random random, String insider);
    }

    @BeforeAll
    static void load() {
        catalogue = CatalogueLoader.load(Path.of("templates"), 2017);
        year = new SupplyYear(catalogue);
    }

    @Test
    void correctedTradesAreSafeWhateverTheyAre() {
        var attacked =
                attacked((random, insider) ->
                        SafeSupply.trades(
                                catalogue,
                                versions(
                                        deals(random),
                                        deals -> corrected(random, deals),
                                        SupplyReleasesTests::supply),
                                insider));

        assertThat(attacked).isGreaterThan(600);
    }

    @Test
    void correctedDaysAreSafeWhateverTheyAre() {
        var attacked =
                attacked((random, insider) ->
                        SafeSupply.days(
                                catalogue,
                                versions(
                                        houses(random),
                                        houses -> occupied(random, houses),
                                        SupplyReleasesTests::tilbud),
                                insider));

        assertThat(attacked).isGreaterThan(250);
    }

    /** A small tilbud was shown with its days when it had more places. */
    @Test
    void whatAReleaseShowedIsReportedWithTheReleaseThatDid() {
        var before = List.of(new House("751", 6, 2000, "SEL § 107"), house("740"), house("710"));
        var after = List.of(new House("751", 4, 2000, "SEL § 107"), house("740"), house("710"));
        var first = year.publish(tilbud(before), List.of());

        var second = year.publish(tilbud(after), List.of(first));

        assertThat(first.decision().proof().exposed()).isEmpty();
        assertThat(second.decision().proof().exposed())
                .extracting(exposed -> exposed.number().count() + " by " + exposed.by())
                .containsExactly("occupied by before");
        assertThat(new String(second.decision().proof().bytes(), StandardCharsets.UTF_8))
                .contains("\"exposed_by\" : \"before\"");
    }

    @Test
    void theSameAgainHidesTheSame() {
        var random = new Random(20171127);
        for (var round = 0; round < 20; round++) {
            var supply = supply(deals(random));
            var first = year.publish(supply, List.of());

            var again = year.publish(supply, List.of(first));

            assertThat(again.decision().suppression()).isEqualTo(first.decision().suppression());
        }
    }

    private static int attacked(Correction correction) {
        var random = new Random(20171128);
        var attacked = 0;
        for (var round = 0; round < 40; round++) {
            for (var insider : List.of("", "751", "740")) {
                attacked += correction.attack(random, insider);
            }
        }
        return attacked;
    }

    private static <T> List<SupplyAttack.Version> versions(
            List<T> first, Function<List<T>, List<T>> correct, Function<List<T>, Supply> supply) {
        var published = new ArrayList<SupplyYear.Published>();
        var rows = first;
        for (var version = 0; version < 3; version++) {
            var now = year.publish(supply.apply(rows), published);
            assertThat(now.decision().proof().exposed()).isEmpty();
            published.add(now);
            rows = correct.apply(rows);
        }
        return published.stream().map(SupplyYear.Published::version).toList();
    }

    private static List<Deal> deals(Random random) {
        var deals = new ArrayList<Deal>();
        for (var seller : PARTIES) {
            for (var buyer : List.of("751", "740", "710", "727", "101", "privat")) {
                if (!seller.equals(buyer) && random.nextInt(3) > 0) {
                    var mirrored = PARTIES.contains(buyer) && random.nextInt(5) > 0;
                    deals.add(new Deal(seller, buyer, mirrored, places(random)));
                }
            }
        }
        return deals;
    }

    private static BigDecimal places(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(1200), 2);
    }

    private static List<Deal> corrected(Random random, List<Deal> deals) {
        return deals.stream()
                .map(deal ->
                        random.nextInt(6) > 0
                                ? deal
                                : new Deal(
                                        deal.seller(),
                                        deal.buyer(),
                                        deal.mirrored(),
                                        places(random)))
                .toList();
    }

    private static Supply supply(List<Deal> deals) {
        var tally = new SupplyTally(catalogue);
        PARTIES.forEach(tally::reports);
        for (var deal : deals) {
            var places = deal.places().toPlainString();
            tally.add(deal.seller(), Reported.trade("salg", deal.buyer(), places));
            if (deal.mirrored()) {
                tally.add(deal.buyer(), Reported.trade("køb", deal.seller(), places));
            }
        }
        return tally.supply();
    }

    private static House house(String operator) {
        return new House(operator, 12, 4000, "SEL § 107");
    }

    private static List<House> houses(Random random) {
        var houses = new ArrayList<House>();
        for (var n = 0; n < 9; n++) {
            var places = 1 + random.nextInt(12);
            houses.add(
                    new House(
                            PARTIES.get(random.nextInt(3)),
                            places,
                            places * 365 - random.nextInt(places * 365),
                            random.nextBoolean() ? "SEL § 107" : "SEL § 108"));
        }
        return houses;
    }

    private static List<House> occupied(Random random, List<House> houses) {
        return houses.stream()
                .map(house ->
                        random.nextInt(4) > 0
                                ? house
                                : new House(
                                        house.operator(),
                                        house.places(),
                                        random.nextInt(house.places() * 365),
                                        house.section()))
                .toList();
    }

    private static Supply tilbud(List<House> houses) {
        var tally = new SupplyTally(catalogue);
        var n = 0;
        for (var house : houses) {
            var row =
                    "%s-%d %d %d %d døgn 900 2017"
                            .formatted(
                                    house.operator(),
                                    n++,
                                    house.places(),
                                    house.places() * 365,
                                    house.days());
            tally.add(house.operator(), Reported.offer(row, house.section(), "almindelig"));
        }
        return tally.supply();
    }
}
