package dk.rammebilag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.statistics.FigureKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Small years at random, some after an earlier release that was corrected since, attacked by
 * somebody outside and by each kommune, who try every whole table there is.
 */
@Execution(ExecutionMode.CONCURRENT)
class LinkedYearsTests {

    private static final Catalogue CATALOGUE = CatalogueLoader.load(Path.of("templates"), 2017);

    @Test
    void nobodyFindsANumberAboutFew() {
        assertNobodyFinds(1, 100);
    }

    /** Takes minutes: {@code mvn -Pheavy verify}. */
    @Test
    @Tag("heavy")
    void nobodyFindsANumberAboutFewInThousandsOfYears() {
        assertNobodyFinds(1000, 5000);
    }

    private int open;
    private int asked;

    private void assertNobodyFinds(int from, int years) {
        for (var seed = from; seed < from + years; seed++) {
            var random = new Random(seed);
            var before = SmallYear.of(random, 2 + random.nextInt(2), random.nextInt(6) == 0);
            if (random.nextBoolean()) {
                assertNobodyFinds(seed, before, before.corrected(random));
            } else {
                assertNobodyFinds(seed, before);
            }
        }
        assertThat((double) open / asked).as("questions left open").isLessThan(0.05);
    }

    /** What is exposed whatever is hidden is told, and left out of the promise. */
    private void assertNobodyFinds(int seed, SmallYear... years) {
        var first = years[0].figures();
        var last = years[years.length - 1].figures();
        var protector = new Protector(CATALOGUE);
        var then = protector.protect(first).suppression();
        var releases =
                years.length > 1
                        ? List.of(new KnownRelease("1", first, then))
                        : List.<KnownRelease>of();
        var decision = protector.protect(last, releases);
        var told =
                decision.proof().exposed().stream()
                        .map(exposed -> exposed.number())
                        .map(n ->
                                Attacker.words(
                                        n.count(),
                                        new FigureKey(
                                                n.indicator(),
                                                n.geography(),
                                                n.targetGroup(),
                                                n.ageGroup(),
                                                n.sex())))
                        .toList();
        for (var kommune :
                Stream.concat(Stream.of(""), years[0].cells().keySet().stream()).toList()) {
            var attacker = new Attacker(kommune);
            releases.forEach(r -> attacker.read(r.name(), r.figures(), r.suppression()));
            attacker.read("", last, decision.suppression());
            var found = attacker.finds("", last, CATALOGUE.threshold());
            open += attacker.open();
            asked += decision.proof().numbers().size();
            assertThat(told).as("year %d, attacked by %s", seed, kommune).containsAll(found);
        }
    }
}
