package dk.rammebilag.feedback.marked;

import static dk.rammebilag.bench.Cost.median;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.bench.Cost;
import dk.rammebilag.submission.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Marked copies of forms with many rows and faults, side by side with POI's, each in a process of
 * its own. Prints the table of {@code docs/performance.md}.
 */
@Tag("bench")
class CopyBenchmarks {

    private static final int RUNS = 3;
    private static final long MOST_MILLISECONDS = 5_000;
    private static final long MOST_KILOBYTES = 300 * 1024;

    /** The launcher's flags. */
    private static final List<String> OURS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m");

    /** The same, and the memory POI needs. */
    private static final List<String> POIS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx3g");

    @TempDir private Path folder;

    @Test
    void besidePoi() throws Exception {
        var file = folder.resolve("form.xlsx");
        Samples.writeLarge(file, 100_000);
        for (var faults : List.of(1_000, 20_000)) {
            var own = new ArrayList<Cost>();
            var poi = new ArrayList<Cost>();
            for (var i = 0; i < RUNS; i++) {
                own.add(cost(Copying.OWN, OURS, file, 100_000, faults));
                poi.add(cost(Copying.POI, POIS, file, 100_000, faults));
            }
            print("ours", faults, own, own);
            print("POI", faults, poi, own);
            assertThat(median(own, Cost::milliseconds)).isLessThan(MOST_MILLISECONDS);
            assertThat(median(own, Cost::peak)).isLessThan(MOST_KILOBYTES);
        }
    }

    /** Time grows with the rows and memory does not. */
    @Test
    void tenTimesTheRows() throws Exception {
        for (var rows : List.of(10_000, 100_000)) {
            var file = folder.resolve("rows" + rows);
            Samples.writeLarge(file, rows);
            var own = new ArrayList<Cost>();
            for (var i = 0; i < RUNS; i++) {
                own.add(cost(Copying.OWN, OURS, file, rows, 1_000));
            }
            print(rows + " rows", 1_000, own, own);
        }
    }

    private static void print(String name, int faults, List<Cost> costs, List<Cost> own) {
        var cpu = median(costs, Cost::milliseconds);
        System.out.printf(
                "| %s | %d | %d ms | %.2f | %d MB |%n",
                name,
                faults,
                cpu,
                median(own, Cost::milliseconds) / (double) cpu,
                median(costs, Cost::peak) / 1024);
    }

    private static Cost cost(Copying way, List<String> flags, Path file, int rows, int faults)
            throws IOException, InterruptedException {
        return Cost.of(
                Copying.class,
                flags,
                way.name(),
                file.toString(),
                Integer.toString(rows),
                Integer.toString(faults));
    }
}
