package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The agreements of 2016 and 2017 hold what was agreed. */
class ShippedAgreementTests {

    private static final Catalogue OLD = Shipped.of(2016);
    private static final Catalogue NEW = Shipped.of(2017);

    @Test
    void thereAreTwoYears() {
        assertThat(CatalogueLoader.years(Shipped.FOLDER)).containsExactly(2016, 2017);
        assertThat(OLD.year()).isEqualTo(2016);
        assertThat(NEW.year()).isEqualTo(2017);
    }

    @Test
    void theOldVoksenhandicapGoalsSwapPlacesAndAThirdJoins() {
        assertThat(OLD.goals())
                .extracting(Goal::position, Goal::key)
                .containsExactly(
                        tuple("1.1", "VH.medborgerskab"),
                        tuple("1.2", "VH.progression"),
                        tuple("2.1", "MI.beskaeftigelse"),
                        tuple("2.2", "MI.familie"),
                        tuple("2.3", "MI.psykiatri"),
                        tuple("3.1", "BU.opsporing"),
                        tuple("3.2", "BU.skole"),
                        tuple("4.1", "PS.tvaersektoriel"),
                        tuple("4.2", "PS.beskaeftigelse"),
                        tuple("4.3", "PS.tidlig"));
        assertThat(NEW.goals())
                .extracting(Goal::position, Goal::key)
                .startsWith(
                        tuple("1.1", "VH.progression"),
                        tuple("1.2", "VH.medborgerskab"),
                        tuple("1.3", "VH.specialiserede"))
                .hasSize(11);
        assertThat(NEW.goals().subList(3, 11)).isEqualTo(OLD.goals().subList(2, 10));
    }

    @Test
    void nothingElseChangesButTitleDeadlinePricesAndVoksenhandicap() {
        assertThat(OLD.title()).isEqualTo("Rammeaftale 2016");
        assertThat(NEW.title()).isEqualTo("Rammeaftale 2017");
        assertThat(OLD.cycle().deadline()).isEqualTo(LocalDate.of(2016, 5, 1));
        assertThat(NEW.cycle().deadline()).isEqualTo(LocalDate.of(2017, 5, 1));
        assertThat(NEW.areas().subList(1, 4)).isEqualTo(OLD.areas().subList(1, 4));
        assertThat(NEW.codes()).isEqualTo(OLD.codes());
        assertThat(NEW.ages()).isEqualTo(OLD.ages());
        assertThat(NEW.appendices()).isEqualTo(OLD.appendices());
        assertThat(NEW.author()).isEqualTo(OLD.author()).isEqualTo("Rammeaftalesekretariatet");
        assertThat(NEW.threshold()).isEqualTo(OLD.threshold()).isEqualTo(5);
        assertThat(OLD.prices().byYear()).containsOnlyKeys(2014L, 2015L, 2016L);
        assertThat(NEW.prices().byYear())
                .containsAllEntriesOf(OLD.prices().byYear())
                .containsKey(2017L);
        assertThat(NEW.indicators()).containsAll(OLD.indicators());
        assertThat(NEW.version()).isNotEqualTo(OLD.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void onlyVoksenhandicapHasFocusAreasAndOnlyFrom2017() {
        assertThat(OLD.focusAreas()).isEmpty();
        assertThat(NEW.focusAreas())
                .extracting(FocusArea::key, FocusArea::area, f -> f.initiatives().size())
                .containsExactly(
                        tuple("VH.mestring", "VH", 5),
                        tuple("VH.arbejdsliv", "VH", 2),
                        tuple("VH.samskabelse", "VH", 4),
                        tuple("VH.fokuseret", "VH", 2));
        assertThat(NEW.focusAreas())
                .as("a percentage is each council's to set")
                .noneMatch(focus -> focus.effect().matches(".*[0-9%].*"));
    }

    @Test
    void areasAreFourAndBilagEleven() {
        assertThat(OLD.areas())
                .extracting(GoalArea::key, GoalArea::tint)
                .containsExactly(
                        tuple("VH", "#1F4E79"),
                        tuple("MI", "#0F6B63"),
                        tuple("BU", "#8A5A00"),
                        tuple("PS", "#6B2C6F"));
        assertThat(OLD.appendices())
                .extracting(AppendixEntry::number, AppendixEntry::key, AppendixEntry::area)
                .containsExactly(
                        tuple(1, "voksenhandicap", "VH"),
                        tuple(2, "misbrug", "MI"),
                        tuple(3, "boern-og-unge", "BU"),
                        tuple(4, "voksenpsykiatri", "PS"),
                        tuple(5, "tilbudsoversigt", ""),
                        tuple(6, "lands-og-landsdelsdaekkende", ""),
                        tuple(7, "kapacitet", ""),
                        tuple(8, "takster", ""),
                        tuple(9, "koeb-og-salg", ""),
                        tuple(10, "behov", ""),
                        tuple(11, "indberetningsstatus", ""));
        assertThat(OLD.cycle())
                .isEqualTo(
                        new Cycle(
                                OLD.cycle().deadline(),
                                "27.00.00-P22-1-16",
                                "1.0",
                                new Retention(60, 3, 24, 24)));
        assertThat(NEW.cycle().journal()).isEqualTo("27.00.00-P22-1-17");
        assertThat(NEW.cycle().version()).as("inherited").isEqualTo("1.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void aHeadlineIsReportedByKommunerAndTakesASideWhereItCan(int year) {
        var catalogue = Shipped.of(year);
        for (var goal : catalogue.goals()) {
            var headline = catalogue.indicator(goal.headline()).orElseThrow();
            assertThat(headline.goal()).isEqualTo(goal.key());
            assertThat(headline.regionOnly()).isFalse();
            if (catalogue.indicatorsOf(goal).size() > 1) {
                assertThat(headline.mandatory()).isTrue();
                assertThat(headline.better()).isNotEqualTo(Direction.CONTEXT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Målgruppe         | fysisk, hjerneskade, udviklingsforstyrrelse, udviklingshæmning, anden kognitiv, psykisk, multiple, sjælden, hjemløshed, overgreb, misbrug, øvrige
                    Køn               | M, K
                    Måltype           | niveau, procentpoint, relativ
                    Vidensgrundlag    | evidensbaseret, vidensbaseret, praksisbaseret
                    Velfærdsteknologi | ja, nej
                    Måler effekt      | ja, nej
                    Sikret            | ja, nej
                    Status            | planlagt, i gang, afsluttet, stoppet
                    Driftsform        | kommunal, regional, selvejende, privat
                    Enhed             | døgn, dag
                    Specialisering    | almindelig, landsdelsdækkende, landsdækkende
                    Retning           | køb, salg
                    Score             | 1, 2, 3, 4, 5, Ved ikke
                    """)
    void aClosedListHoldsTheContractsCodes(String name, String codes) {
        assertThat(OLD.codeList(name).valid(2016)).containsExactly(codes.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "SEL § 85, 2016, true", "SEL § 85, 2030, true",
        "SEL § 52, 2023, true", "SEL § 52, 2024, false",
        "SEL § 66, 2023, true", "SEL § 66, 2024, false",
        "SEL § 82a, 2019, false", "SEL § 82a, 2020, true",
        "SEL § 82b, 2019, false", "SEL § 82b, 2020, true",
        "BL § 32, 2023, false", "BL § 32, 2024, true",
        "BL § 43, 2023, false", "BL § 43, 2024, true",
    })
    void sectionsOfLawHaveTheirYears(String section, int year, boolean valid) {
        assertThat(OLD.codeList("Paragraf").find(section)).isPresent();
        assertThat(OLD.codeList("Paragraf").valid(year).contains(section)).isEqualTo(valid);
    }

    @Test
    void sectionsOfLawAreAllThere() {
        assertThat(OLD.codeList("Paragraf").valid(2016))
                .containsExactlyInAnyOrder(
                        "SEL § 85",
                        "SEL § 95",
                        "SEL § 96",
                        "SEL § 97",
                        "SEL § 98",
                        "SEL § 101",
                        "SEL § 102",
                        "SEL § 103",
                        "SEL § 104",
                        "SEL § 107",
                        "SEL § 108",
                        "SEL § 109",
                        "SEL § 110",
                        "ABL § 105",
                        "SUL § 141",
                        "SEL § 52",
                        "SEL § 66");
    }

    @Test
    void ageGroupsKnowTheirAges() {
        assertThat(OLD.ages())
                .isEqualTo(
                        Map.of(
                                "0-5", new Ages(0, 5),
                                "6-11", new Ages(6, 11),
                                "12-14", new Ages(12, 14),
                                "15-17", new Ages(15, 17),
                                "18-22", new Ages(18, 22),
                                "18-29", new Ages(18, 29),
                                "30-49", new Ages(30, 49),
                                "50-64", new Ages(50, 64),
                                "65+", new Ages(65, Ages.OPEN)));
        assertThat(OLD.codeList("Aldersgruppe").find("uoplyst")).isPresent();
    }

    @Test
    void theRegionHasNineteenKommunerAndTheCountryNinetyEight() {
        var geography = OLD.geography();
        assertThat(geography.region().name()).isEqualTo("Region Midtjylland");
        assertThat(geography.municipalities()).hasSize(19);
        assertThat(geography.submitters()).hasSize(20).last().isEqualTo(geography.region());
        assertThat(geography.all()).filteredOn(m -> !m.isRegion()).hasSize(98);
        assertThat(geography.all()).filteredOn(Municipality::isRegion).hasSize(5);
        assertThat(geography.submitter("751").orElseThrow().aliases()).isEqualTo(List.of("Århus"));
    }
}
