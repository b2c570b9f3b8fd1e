package dk.rammebilag.supply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.PriceAgreement;
import dk.rammebilag.catalogue.PriceLevels;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.statistics.SmallAgreement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takster are weighted, set in one price level and held against what is agreed. */
class PriceTests {

    /** Prices rise by 2, 5 and 10 per cent. */
    private static final PriceLevels LEVELS =
            new PriceLevels(
                    Map.of(
                            2014L, new BigDecimal("100"),
                            2015L, new BigDecimal("102"),
                            2016L, new BigDecimal("107.1"),
                            2017L, new BigDecimal("117.81")));

    @ParameterizedTest
    @CsvSource({
        "1000, 2017, 2017, 1000/1",
        "1000, 2016, 2017, 1100/1",
        "1000, 2015, 2017, 1155/1",
        "1000, 2014, 2017, 11781/10",
        "1100, 2017, 2016, 1000/1",
        "1000, 2013, 2017, unknown",
        "1000, 2017, 2018, unknown",
        "1000, 2018, 2018, 1000/1"
    })
    void theRisesOfAllYearsBetweenAreChained(BigDecimal rate, long from, long to, String expected) {
        var there = new Price("døgn", rate, from).in(to, LEVELS);

        assertThat(there.map(PriceTests::text).orElse("unknown")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // offers | unit, offers, compared, lowest, highest, weighted, mean
                "a 9 365 300 døgn 1000 2017; b 9 365 100 døgn 2000 2017 | døgn 2 2 1000/1 2000/1 2 1250/1",
                "a 9 365 300 døgn 1000 2016; b 9 365 100 døgn 2000 2017 | døgn 2 2 1100/1 2000/1 2 1325/1",
                "a 9 365 300 døgn 1000 2017; b 9 365 - døgn 2000 2017   | døgn 2 2 1000/1 2000/1 1 1000/1",
                "a 9 365 300 døgn 1000 2017; b 9 365 100 døgn 2000 2013 | døgn 2 1 1000/1 1000/1 1 1000/1",
                "a 9 365 0 døgn 1000 2017                               | døgn 1 1 1000/1 1000/1 0 -",
                "a 9 365 300 døgn 1000 2017; b 9 365 100 døgn - -       | døgn 1 1 1000/1 1000/1 1 1000/1",
            })
    void theMeanIsWhatAnOccupiedDayCosts(String offers, String expected) {
        assertThat(PriceSummary.of(listed(offers), 2017, LEVELS))
                .singleElement()
                .extracting(PriceTests::text)
                .isEqualTo(expected);
    }

    @Test
    void nightsAndDaysAreNeverPutTogether() {
        var offers = listed("a 9 365 300 døgn 1000 2017; b 9 365 100 dag 500 2017");

        assertThat(PriceSummary.of(offers, 2017, LEVELS))
                .extracting(PriceTests::text)
                .containsExactly("dag 1 1 500/1 500/1 1 500/1", "døgn 1 1 1000/1 1000/1 1 1000/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // last year | this year | matched, weighted, change, kept at 2 per cent
                "a 9 365 1 døgn 1000 2016 | a 9 365 300 døgn 1100 2017 | 1 1 0/1 false",
                "a 9 365 1 døgn 1000 2016 | a 9 365 300 døgn 1078 2017 | 1 1 -1/50 true",
                "a 9 365 1 døgn 1000 2016 | a 9 365 300 døgn 1078.01 2017 | 1 1 -2199/110000 false",
                "a 9 365 1 døgn 1000 2015 | a 9 365 300 døgn 1155 2017 | 1 1 0/1 false",
                "a 9 365 1 døgn 1000 2017; b 9 365 1 døgn 2000 2017 | a 9 365 300 døgn 1000 2017; b 9 365 100 døgn 1000 2017 | 2 2 -1/5 true",
                "a 9 365 1 døgn 1000 2017; b 9 365 1 døgn 2000 2017 | a 9 365 300 døgn 1000 2017; b 9 365 - døgn 1000 2017 | 2 1 0/1 false",
                "a 9 365 1 døgn 1000 2017; b 9 365 1 dag 2000 2017  | a 9 365 300 døgn 1000 2017; b 9 365 100 døgn 9 2017 | 1 1 0/1 false",
                "a 9 365 1 døgn 1000 2017 | a 9 365 - døgn 1000 2017 | 1 0 - -",
            })
    void theDevelopmentIsThatOfTheTilbudOfBothYears(String before, String now, String expected) {
        var lastYear =
                listed(before).stream()
                        .collect(Collectors.toMap(ListedOffer::id, o -> o.price().orElseThrow()));
        var changes = RateChange.of(listed(now), lastYear, 2017, LEVELS);
        var agreed = new PriceAgreement(new BigDecimal("2"));

        var region =
                PriceDevelopment.of(changes).stream()
                        .filter(d -> d.key().cut() == Cut.REGION)
                        .findFirst()
                        .orElseThrow();

        assertThat(
                        "%d %d %s %s"
                                .formatted(
                                        region.matched(),
                                        region.weighted(),
                                        region.change().map(PriceTests::text).orElse("-"),
                                        region.keeps(agreed).map(String::valueOf).orElse("-")))
                .isEqualTo(expected);
    }

    private static List<ListedOffer> listed(String offers) {
        var tally = new SupplyTally(SmallAgreement.of(2017));
        Arrays.stream(offers.split(";\\s*"))
                .forEach(row -> tally.add("751", Reported.offer(row.strip())));
        return tally.offers();
    }

    private static String text(PriceSummary p) {
        return "%s %d %d %s %s %d %s"
                .formatted(
                        p.unit(),
                        p.offers(),
                        p.compared(),
                        p.lowest().map(PriceTests::text).orElse("-"),
                        p.highest().map(PriceTests::text).orElse("-"),
                        p.weighted(),
                        p.mean().map(PriceTests::text).orElse("-"));
    }

    private static String text(Ratio ratio) {
        return ratio.numerator() + "/" + ratio.denominator();
    }
}
