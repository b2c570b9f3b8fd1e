package dk.rammebilag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.bench.Cost;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Figures and disclosure control of the example's years and of synthetic ones, each time in a
 * process of its own with the launcher's flags. Prints the tables of {@code docs/performance.md}.
 */
@Tag("bench")
class DisclosureBenchmarks {

    private static final int RUNS = 3;
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

    /** The kommuner of Sjælland, Midtjylland, Syddanmark, Nordjylland and Hovedstaden. */
    private static final List<Integer> REGIONS = List.of(17, 19, 22, 11, 29);

    @Test
    void exampleYears() throws Exception {
        print("example 2016", List.of(2016));
        print("example 2017", List.of(2017));
    }

    /** As the program does it, one region at a time. */
    @Test
    void growthInRegions() throws Exception {
        print("20 in one region", List.of(20));
        print("49 in three regions", List.of(16, 16, 17));
        for (var times : List.of(1, 2, 5)) {
            var regions =
                    Collections.nCopies(times, REGIONS).stream().flatMap(List::stream).toList();
            print("%d in %d regions".formatted(times * 98, regions.size()), regions);
        }
    }

    @Test
    void growthInOneRegion() throws Exception {
        for (var kommuner : List.of(20, 40, 80, 98)) {
            print("%d in one region".formatted(kommuner), List.of(kommuner));
        }
    }

    /** The same rows are hidden whether groups of indicators run side by side or not. */
    @Test
    void theProcessorsMakeNoDifference() throws Exception {
        var answers = new ArrayList<Long>();
        for (var processors : List.of(1, 2, 4)) {
            var flags = new ArrayList<>(FLAGS);
            flags.add("-XX:ActiveProcessorCount=" + processors);
            answers.add(cost(flags, List.of(2016, 2017, 20)).answer());
        }
        assertThat(answers).containsOnly(answers.getFirst());
    }

    private static void print(String name, List<Integer> years)
            throws IOException, InterruptedException {
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < RUNS; i++) {
            costs.add(cost(FLAGS, years));
        }
        assertThat(costs).extracting(Cost::answer).containsOnly(costs.getFirst().answer());
        System.out.printf(
                "| %s | %d | %.1f s | %.1f s | %d MB |%n",
                name,
                costs.getFirst().answer() >>> Integer.SIZE,
                Cost.median(costs, Cost::milliseconds) / 1000.0,
                Cost.median(costs, Cost::wall) / 1000.0,
                Cost.median(costs, Cost::peak) / 1024);
    }

    private static Cost cost(List<String> flags, List<Integer> years)
            throws IOException, InterruptedException {
        var arguments = years.stream().map(String::valueOf).toArray(String[]::new);
        return Cost.of(DisclosureCosts.class, flags, arguments);
    }
}
