package dk.rammebilag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.supply.Reported;
import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.SupplyTally;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of the tilbud, attacked from outside and by those who know their own. */
@Execution(ExecutionMode.CONCURRENT)
class SupplyAttackTests {

    private static ExampleSupply example;

    @BeforeAll
    static void run() throws IOException {
        example = ExampleSupply.of(2017);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "751", "1082", "741"})
    void noTradeOfFewPlacesOfTheExampleCanBeFound(String insider) {
        var attacked = SafeSupply.trades(example.catalogue(), versions(), insider);

        assertThat(attacked).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "751", "661"})
    void theDaysOfNoSmallTilbudOfTheExampleCanBeFound(String insider) {
        var attacked = SafeSupply.days(example.catalogue(), versions(), insider);

        assertThat(attacked).isGreaterThan(3);
    }

    @Test
    void mostIsStillShown() {
        var shown = example.shown();

        assertThat(example.decision().proof().exposed()).isEmpty();
        assertThat(shown.capacities()).noneMatch(Disclosed::hidden);
        assertThat(shown.offers().stream().filter(Disclosed::hidden).count())
                .isLessThan(shown.offers().size() / 5);
    }

    @Test
    void smallTradesAreSafeWhateverTheyAre() {
        var random = new Random(20170501);
        var attacked = 0;
        for (var round = 0; round < 40; round++) {
            var supply = trades(random);
            for (var insider : List.of("", "751", "740")) {
                attacked += SafeSupply.trades(example.catalogue(), published(supply), insider);
            }
        }
        assertThat(attacked).isGreaterThan(300);
    }

    @Test
    void smallTilbudAreSafeWhateverTheyAre() {
        var random = new Random(20170502);
        var attacked = 0;
        for (var round = 0; round < 40; round++) {
            var supply = offers(random);
            for (var insider : List.of("", "751", "740")) {
                attacked += SafeSupply.days(example.catalogue(), published(supply), insider);
            }
        }
        assertThat(attacked).isGreaterThan(100);
    }

    private static Supply trades(Random random) {
        var tally = new SupplyTally(example.catalogue());
        var parties = List.of("751", "740", "710", "1082");
        parties.forEach(tally::reports);
        for (var seller : parties) {
            for (var buyer : List.of("751", "740", "710", "727", "101", "privat")) {
                if (!seller.equals(buyer) && random.nextInt(3) > 0) {
                    var places = BigDecimal.valueOf(1 + random.nextInt(1200), 2).toPlainString();
                    tally.add(seller, Reported.trade("salg", buyer, places));
                    if (parties.contains(buyer) && random.nextInt(5) > 0) {
                        tally.add(buyer, Reported.trade("køb", seller, places));
                    }
                }
            }
        }
        return tally.supply();
    }

    private static Supply offers(Random random) {
        var tally = new SupplyTally(example.catalogue());
        for (var n = 0; n < 9; n++) {
            var operator = List.of("751", "740", "710").get(random.nextInt(3));
            var places = 1 + random.nextInt(12);
            var days = places * 365;
            tally.add(
                    operator,
                    Reported.offer(
                            "%s-%d %d %d %d døgn 900 2017"
                                    .formatted(
                                            operator, n, places, days, days - random.nextInt(days)),
                            random.nextBoolean() ? "SEL § 107" : "SEL § 108",
                            random.nextBoolean() ? "almindelig" : "landsdækkende"));
        }
        return tally.supply();
    }

    private static List<SupplyAttack.Version> versions() {
        return List.of(new SupplyAttack.Version(example.supply(), example.shown()));
    }

    private static List<SupplyAttack.Version> published(Supply supply) {
        return List.of(new SupplyYear(example.catalogue()).publish(supply, List.of()).version());
    }
}
