package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.AppendixEntry;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CodeList;
import dk.rammebilag.catalogue.CodeList.Code;
import dk.rammebilag.catalogue.Cycle;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.FocusArea;
import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.OfferTerms;
import dk.rammebilag.catalogue.PlausibleRange;
import dk.rammebilag.catalogue.Population;
import dk.rammebilag.catalogue.Population.Group;
import dk.rammebilag.catalogue.PriceLevels;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.document.State;
import dk.rammebilag.validation.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement of six kommuner for tests: {@code A1} a share where more is better, {@code A2} one
 * where less is, {@code A3} per thousand inhabitants as background, {@code A4} for the region
 * alone.
 */
final class SmallRegion {

    static final String REGION = "1082";

    static final AppendixEntry BILAG = new AppendixEntry("arbejde", 3, "Arbejde", "AR");

    private static final List<Municipality> KOMMUNER =
            List.of(
                    municipality("710", "Favrskov"),
                    municipality("727", "Odder"),
                    municipality("741", "Samsø"),
                    municipality("751", "Aarhus"),
                    municipality("779", "Skive"),
                    municipality("791", "Viborg"));

    static final Basis DRAFT =
            new Basis(
                    LocalDateTime.of(2017, 5, 1, 12, 0),
                    State.DRAFT,
                    Map.of(
                            "710", Status.APPROVED,
                            "727", Status.PENDING,
                            "741", Status.APPROVED,
                            "751", Status.APPROVED,
                            "779", Status.REJECTED),
                    Set.of("710", "727", "741", "751"),
                    new Answered(
                            Map.of("A1", Set.of("710", "727", "741")),
                            Map.of("A1", Set.of("751"), "A4", Set.of("710"))));

    private SmallRegion() {}

    static Catalogue catalogue() {
        return new Catalogue(
                2017,
                "Rammeaftale 2017",
                "0",
                "Sekretariatet",
                new Cycle(LocalDate.of(2017, 4, 1)),
                new Geography(municipality(REGION, "Region Midtjylland"), KOMMUNER, KOMMUNER),
                List.of(new GoalArea("AR", "Arbejde", "Om arbejde.", "#1F4E79")),
                List.of(
                        goal("AR.job", "1.1", "Flere i job", "A1"),
                        goal("AR.varig", "1.2", "Job, der varer", "A2")),
                List.of(
                        new FocusArea(
                                "AR.praktik",
                                "AR",
                                "Praktik",
                                "Flere kommer i praktik.",
                                List.of("Aftaler med virksomheder", "Besøg på skolerne"),
                                Validity.ALWAYS)),
                List.of(
                        indicator(
                                "A1",
                                "AR.job",
                                "Andel i job",
                                reported("borgere i gruppen"),
                                Unit.PERCENT,
                                Direction.HIGHER,
                                "I hele landet er 20 % i job (opdigtet kilde)."),
                        indicator(
                                "A2",
                                "AR.varig",
                                "Andel, der mister jobbet",
                                reported("borgere i job"),
                                Unit.PERCENT,
                                Direction.LOWER,
                                ""),
                        indicator(
                                "A3",
                                "AR.job",
                                "Borgere med støtte",
                                new Denominator.Inhabitants(
                                        "indbyggere på 18-64 år", new Ages(18, 64)),
                                Unit.PER_THOUSAND,
                                Direction.CONTEXT,
                                ""),
                        regionOnly("A4", "AR.varig", "Andel, der kommer igen")),
                Map.of("A9", new Validity(2018, Validity.OPEN)),
                Map.of(
                        "Køn", codes("Køn", "M", "Mænd", "K", "Kvinder"),
                        "Aldersgruppe",
                                codes("Aldersgruppe", "18-29", "18-29 år", "30-64", "30-64 år"),
                        "Målgruppe",
                                codes(
                                        "Målgruppe",
                                        "fysisk",
                                        "Fysisk handicap",
                                        "psykisk",
                                        "Psykisk lidelse")),
                Map.of("18-29", new Ages(18, 29), "30-64", new Ages(30, 64)),
                Map.of(),
                List.of(BILAG),
                5,
                new Population("opdigtet folketal", true, inhabitants()),
                PriceLevels.UNKNOWN,
                OfferTerms.NONE,
                Optional.empty());
    }

    private static Map<Group, Long> inhabitants() {
        return Map.of(
                new Group(2017, "710", "M", 40), 20_000L,
                new Group(2017, "727", "M", 40), 10_000L,
                new Group(2017, "741", "M", 40), 2_000L,
                new Group(2017, "751", "M", 40), 150_000L,
                new Group(2017, "751", "K", 40), 150_000L,
                new Group(2017, "779", "K", 40), 18_000L,
                new Group(2017, "791", "K", 40), 50_000L,
                new Group(2016, "791", "K", 40), 90_000L);
    }

    private static CodeList codes(
            String name, String one, String first, String two, String second) {
        return new CodeList(
                name,
                List.of(
                        new Code(one, first, Validity.ALWAYS),
                        new Code(two, second, Validity.ALWAYS)));
    }

    private static Municipality municipality(String code, String name) {
        return new Municipality(code, name, List.of(), REGION, Validity.ALWAYS);
    }

    private static Goal goal(String key, String position, String title, String headline) {
        return new Goal(key, "AR", position, title, title + " end før.", headline, Validity.ALWAYS);
    }

    private static Denominator reported(String text) {
        return new Denominator.Reported(text, "");
    }

    private static Indicator indicator(
            String id,
            String goal,
            String title,
            Denominator denominator,
            Unit unit,
            Direction better,
            String reference) {
        return new Indicator(
                id,
                goal,
                title,
                title + " ved årets udgang.",
                "borgere, det gælder",
                denominator,
                unit,
                better,
                new PlausibleRange(BigDecimal.ZERO, BigDecimal.TEN),
                Map.of(
                        Dimension.SEX, List.of("M", "K"),
                        Dimension.AGE_GROUP, List.of("18-29", "30-64", "uoplyst"),
                        Dimension.TARGET_GROUP, List.of("fysisk", "psykisk")),
                true,
                false,
                false,
                false,
                List.of(),
                List.of(),
                reference,
                Validity.ALWAYS);
    }

    private static Indicator regionOnly(String id, String goal, String title) {
        return new Indicator(
                id,
                goal,
                title,
                title + ".",
                "borgere, det gælder",
                reported("borgere i alt"),
                Unit.PERCENT,
                Direction.LOWER,
                new PlausibleRange(BigDecimal.ZERO, BigDecimal.TEN),
                Map.of(),
                false,
                true,
                false,
                false,
                List.of(),
                List.of(),
                "",
                Validity.ALWAYS);
    }
}
