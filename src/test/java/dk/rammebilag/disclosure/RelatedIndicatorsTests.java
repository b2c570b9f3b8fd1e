package dk.rammebilag.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Somebody who knows how indicators hang together tries every whole table there is: where each
 * indicator is safe by itself he finds a number about few, and where they are protected together
 * not.
 */
@Execution(ExecutionMode.CONCURRENT)
class RelatedIndicatorsTests {

    private static final Catalogue CATALOGUE = CatalogueLoader.load(Path.of("templates"), 2017);

    /**
     * VH3 counts those of VH1 or VH2. Of VH1 all three kommuner are hidden, of whom the first has
     * 3; the others have at most 50 and 60 since VH3 is that, so that the first has at least 113 −
     * 110, and at most its own VH3: 3 to 6, where anything from 1 on should be possible.
     */
    @Test
    void aUnionBoundsItsParts() {
        var figures =
                figures(
                        "VH1 615 3/100",
                        "VH1 657 50/100",
                        "VH1 661 60/100",
                        "VH2 615 5/100",
                        "VH2 657 5/100",
                        "VH2 661 5/100",
                        "VH3 615 6/100",
                        "VH3 657 50/100",
                        "VH3 661 60/100");
        var attackers = attackers(figures, a -> a.union("", figures, "VH3", List.of("VH1", "VH2")));

        var alone = hiding("VH1 615", "VH1 657", "VH1 661");
        assertThat(found(attackers, figures, alone)).containsKey("");

        var together = new Protector(CATALOGUE).protect(figures);
        assertThat(together.proof().exposed()).isEmpty();
        assertThat(found(attackers, figures, together.suppression())).isEmpty();
    }

    /**
     * Of 615 one is in both, and 661 has two that are only in VH2; all counts are large enough to
     * be shown by themselves.
     */
    @Test
    void whatAUnionTellsWithItsPartsIsNotFoundEither() {
        var figures =
                figures(
                        "VH1 615 6/100",
                        "VH1 657 20/100",
                        "VH1 661 30/100",
                        "VH1 665 40/100",
                        "VH2 615 7/100",
                        "VH2 657 30/100",
                        "VH2 661 12/100",
                        "VH2 665 30/100",
                        "VH3 615 12/100",
                        "VH3 657 40/100",
                        "VH3 661 32/100",
                        "VH3 665 50/100");
        var parts = List.of("VH1", "VH2");

        assertThat(foundInUnion("", figures, hiding(), parts))
                .containsExactly(
                        Attacker.words("overlap", FigureKey.total("VH3", "615")),
                        Attacker.words("without VH1", FigureKey.total("VH3", "661")));

        var decision = new Protector(CATALOGUE).protect(figures);
        assertThat(decision.proof().exposed()).isEmpty();
        assertThat(decision.proof().numbers())
                .extracting(Proof.Small::count)
                .containsExactlyInAnyOrder("overlap", "without VH1");
        for (var attacker : List.of("", "615", "657", "661", "665")) {
            assertThat(foundInUnion(attacker, figures, decision.suppression(), parts))
                    .as(attacker)
                    .isEmpty();
        }
    }

    private static List<String> foundInUnion(
            String kommune, Figures figures, Suppression suppression, List<String> parts) {
        var attacker = new Attacker(kommune);
        attacker.read("", figures, suppression);
        attacker.union("", figures, "VH3", parts);
        var found = attacker.findsInUnion("", figures, "VH3", parts, CATALOGUE.threshold());
        assertThat(attacker.open()).as("questions left open").isZero();
        return found;
    }

    /**
     * MI2 and MI5 are made to count the same, and the second kommune does not report MI5. By itself
     * MI2 hides the three smallest and MI5 all three; the fourth's count is then read off MI2, and
     * the third knows its own.
     */
    @Test
    void theSameCountIsHiddenInBoth() {
        var catalogue = sameCount("MI2", "MI5");
        var figures =
                figures(
                        "MI2 615 3/100",
                        "MI2 657 10/110",
                        "MI2 661 20/120",
                        "MI2 665 40/130",
                        "MI5 615 3/200",
                        "MI5 661 20/220",
                        "MI5 665 40/230");
        var attackers = attackers(figures, a -> a.same("", figures, "MI5", "MI2"));

        var apart = new Protector(CATALOGUE).protect(figures).suppression();
        assertThat(found(attackers, figures, apart)).isNotEmpty();

        var together = new Protector(catalogue).protect(figures);
        assertThat(together.proof().exposed()).isEmpty();
        assertThat(found(attackers, figures, together.suppression())).isEmpty();
    }

    /** Somebody outside, and each kommune, all of whom know the relation. */
    private static Map<String, Consumer<Attacker>> attackers(
            Figures figures, Consumer<Attacker> relation) {
        var attackers = new TreeMap<String, Consumer<Attacker>>();
        attackers.put("", relation);
        figures.all().stream()
                .map(figure -> figure.key().geography())
                .filter(place -> !place.equals(SmallYear.REGION))
                .forEach(place -> attackers.put(place, relation));
        return attackers;
    }

    /** What each attacker finds; those that find nothing are left out. */
    private static Map<String, List<String>> found(
            Map<String, Consumer<Attacker>> attackers, Figures figures, Suppression suppression) {
        var found = new TreeMap<String, List<String>>();
        attackers.forEach((kommune, relation) -> {
            var attacker = new Attacker(kommune);
            attacker.read("", figures, suppression);
            relation.accept(attacker);
            found.put(kommune, attacker.finds("", figures, CATALOGUE.threshold()));
            assertThat(attacker.open()).as("questions left open").isZero();
        });
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static Suppression hiding(String... rows) {
        var hidden = new TreeMap<FigureKey, Reason>();
        for (var row : rows) {
            var parts = row.split(" ");
            hidden.put(FigureKey.total(parts[0], parts[1]), Reason.COMPLEMENT);
        }
        return new Suppression(hidden);
    }

    /** Totals as {@code indicator kommune numerator/denominator}, and their sums. */
    private static Figures figures(String... rows) {
        var all = new ArrayList<Figure>();
        for (var row : rows) {
            var parts = row.split("[ /]");
            all.add(
                    figure(
                            FigureKey.total(parts[0], parts[1]),
                            Long.parseLong(parts[2]),
                            Long.parseLong(parts[3])));
        }
        all.stream()
                .collect(Collectors.groupingBy(figure -> figure.key().in(SmallYear.REGION)))
                .forEach((key, parts) ->
                        all.add(
                                figure(
                                        key,
                                        parts.stream().mapToLong(f -> count(f.numerator())).sum(),
                                        parts.stream()
                                                .mapToLong(f -> count(f.denominator()))
                                                .sum())));
        return new Figures(all);
    }

    private static long count(@Nullable Long count) {
        return requireNonNull(count);
    }

    private static Figure figure(FigureKey key, long numerator, long denominator) {
        return new Figure(key, FigureStatus.OK, numerator, denominator, 1, 1);
    }

    private static Catalogue sameCount(String one, String other) {
        var c = CATALOGUE;
        return new Catalogue(
                c.year(),
                c.title(),
                c.version(),
                c.author(),
                c.cycle(),
                c.geography(),
                c.areas(),
                c.goals(),
                c.focusAreas(),
                c.indicators().stream()
                        .map(i -> i.id().equals(one) ? sameCount(i, other) : i)
                        .toList(),
                c.knownIndicators(),
                c.codes(),
                c.ages(),
                c.rules(),
                c.appendices(),
                c.threshold(),
                c.population(),
                c.prices(),
                c.offers(),
                c.guide());
    }

    private static Indicator sameCount(Indicator i, String other) {
        return new Indicator(
                i.id(),
                i.goal(),
                i.title(),
                i.definition(),
                i.numerator(),
                i.denominator(),
                i.unit(),
                i.better(),
                i.plausible(),
                i.breakdowns(),
                i.mandatory(),
                i.regionOnly(),
                i.mayExceed(),
                i.clustered(),
                i.unionOf(),
                List.of(other),
                i.reference(),
                i.validity());
    }
}
