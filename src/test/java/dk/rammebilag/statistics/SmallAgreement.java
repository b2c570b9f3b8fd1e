package dk.rammebilag.statistics;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Cycle;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.OfferTerms;
import dk.rammebilag.catalogue.PlausibleRange;
import dk.rammebilag.catalogue.Population;
import dk.rammebilag.catalogue.PriceLevels;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of four kommuner and three indicators for tests: {@code VH1} a share of reported
 * counts, {@code VH8} per thousand inhabitants of 18–64, {@code PS1} for the region alone.
 *
 * <p>Inhabitants are known of 2016 and 2017. In each kommune live as many men of each age as the
 * last digit of its code tells in hundreds, and ten women more.
 */
public final class SmallAgreement {

    public static final String REGION = "1082";
    public static final List<String> KOMMUNER = List.of("661", "665", "740", "751");
    public static final List<String> SEXES = List.of("M", "K");
    public static final List<String> AGE_GROUPS = List.of("18-29", "30-64", "uoplyst");
    public static final List<String> TARGET_GROUPS = List.of("fysisk", "hjerneskade");

    private static final Map<Dimension, List<String>> BREAKDOWNS =
            Map.of(
                    Dimension.SEX, SEXES,
                    Dimension.AGE_GROUP, AGE_GROUPS,
                    Dimension.TARGET_GROUP, TARGET_GROUPS);

    private static final Population POPULATION = population();

    private SmallAgreement() {}

    /** The catalogue of a year. */
    public static Catalogue of(int year) {
        var region = municipality(REGION);
        var kommuner = KOMMUNER.stream().map(SmallAgreement::municipality).toList();
        return new Catalogue(
                year,
                "Rammeaftale",
                "0",
                "",
                new Cycle(LocalDate.of(year, 4, 1)),
                new Geography(region, kommuner, kommuner),
                List.of(
                        new GoalArea("VH", "Voksenhandicap", "", "#000000"),
                        new GoalArea("PS", "Voksenpsykiatri", "", "#000000")),
                List.of(
                        goal("VH.medborgerskab", "VH", "1.1"),
                        goal("VH.progression", "VH", "1.2"),
                        goal("PS.tvaersektoriel", "PS", "4.1")),
                List.of(),
                List.of(
                        indicator(
                                "VH1",
                                "VH.medborgerskab",
                                new Denominator.Reported("", ""),
                                Unit.PERCENT,
                                false),
                        indicator(
                                "VH8",
                                "VH.progression",
                                new Denominator.Inhabitants("", new Ages(18, 64)),
                                Unit.PER_THOUSAND,
                                false),
                        indicator(
                                "PS1",
                                "PS.tvaersektoriel",
                                new Denominator.Reported("", ""),
                                Unit.PERCENT,
                                true)),
                Map.of(),
                Map.of(),
                Map.of("18-29", new Ages(18, 29), "30-64", new Ages(30, 64)),
                Map.of(),
                List.of(),
                5,
                POPULATION,
                PriceLevels.UNKNOWN,
                OfferTerms.NONE,
                Optional.empty());
    }

    /** The total row of Indikatorer. */
    public static Observation total(
            String indicator, @Nullable Long numerator, @Nullable Long denominator) {
        return row(
                indicator,
                Observation.TOTAL,
                Observation.TOTAL,
                Observation.TOTAL,
                numerator,
                denominator);
    }

    /** A row of Indikatorer; null is a blank cell. */
    public static Observation row(
            String indicator,
            String targetGroup,
            String ageGroup,
            String sex,
            @Nullable Long numerator,
            @Nullable Long denominator) {
        return new Observation(
                cell(indicator),
                cell(targetGroup),
                cell(ageGroup),
                cell(sex),
                cell(numerator),
                cell(denominator),
                cell(null));
    }

    private static <T> Cell<T> cell(@Nullable T value) {
        return new Cell<>(value, true, new CellRef("Indikatorer", 7, 1));
    }

    private static Population population() {
        var counts = new HashMap<Population.Group, Long>();
        for (var kommune : KOMMUNER) {
            var men = 100L * (kommune.charAt(2) - '0');
            for (var age = 0; age < 90; age++) {
                for (var year : List.of(2016, 2017)) {
                    counts.put(new Population.Group(year, kommune, "M", age), men);
                    counts.put(new Population.Group(year, kommune, "K", age), men + 10);
                }
            }
        }
        return new Population("", true, counts);
    }

    private static Municipality municipality(String code) {
        return new Municipality(code, code, List.of(), REGION, Validity.ALWAYS);
    }

    private static Goal goal(String key, String area, String position) {
        return new Goal(key, area, position, key, "", "", Validity.ALWAYS);
    }

    private static Indicator indicator(
            String id, String goal, Denominator denominator, Unit unit, boolean regionOnly) {
        return new Indicator(
                id,
                goal,
                id,
                "",
                "",
                denominator,
                unit,
                Direction.HIGHER,
                new PlausibleRange(BigDecimal.ZERO, BigDecimal.TEN),
                BREAKDOWNS,
                true,
                regionOnly,
                false,
                false,
                List.of(),
                List.of(),
                "",
                Validity.ALWAYS);
    }
}
