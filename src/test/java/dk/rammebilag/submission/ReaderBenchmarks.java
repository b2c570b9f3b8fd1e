package dk.rammebilag.submission;

import static dk.rammebilag.bench.Cost.median;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.bench.Cost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading 100,000 observations, side by side with the libraries that could have been used, each
 * time in a process of its own. Prints the tables of {@code docs/performance.md}.
 */
@Tag("bench")
class ReaderBenchmarks {

    private static final int RUNS = 9;
    private static final int ROWS = 100_000;
    private static final List<WorkbookReading> READERS =
            List.of(WorkbookReading.OWN, WorkbookReading.FASTEXCEL, WorkbookReading.POI);
    private static final List<String> AS_LAUNCHED =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m");
    private static final List<String> AS_CHECKED =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g");
    private static final List<String> AS_IT_COMES = List.of("-Xmx384m");

    @TempDir private Path folder;

    @Test
    void besideOtherReaders() throws Exception {
        var file = folder.resolve("form.xlsx");
        LargeWorkbook.write(file, ROWS, LargeWorkbook::clean);
        for (var flags : List.of(AS_LAUNCHED, AS_IT_COMES)) {
            var costs = new EnumMap<WorkbookReading, List<Cost>>(WorkbookReading.class);
            for (int i = 0; i < RUNS; i++) {
                for (var way : READERS) {
                    costs.computeIfAbsent(way, _ -> new ArrayList<>()).add(cost(way, file, flags));
                }
            }
            print(costs);
        }
    }

    private static void print(Map<WorkbookReading, List<Cost>> costs) {
        var own = median(costs.getOrDefault(WorkbookReading.OWN, List.of()), Cost::milliseconds);
        costs.forEach((way, measured) -> {
            var cpu = median(measured, Cost::milliseconds);
            System.out.printf(
                    "| %s | %d ms | %.2f | %d MB |%n",
                    way, cpu, own / (double) cpu, median(measured, Cost::peak) / 1024);
        });
    }

    /** The same heap is enough for ten times the rows, and for a hundred times. */
    @Test
    void heapOfAnyNumberOfRows() throws Exception {
        for (var rows : List.of(10_000, 100_000, 1_000_000)) {
            var file = folder.resolve("rows" + rows);
            LargeWorkbook.write(file, rows, LargeWorkbook::clean);
            var cost = cost(WorkbookReading.OWN, file, List.of("-XX:+UseSerialGC", "-Xmx32m"));
            assertThat(cost.answer()).isEqualTo(rows.longValue());
            System.out.printf(
                    "| %d | %d ms | %d MB |%n", rows, cost.milliseconds(), cost.peak() / 1024);
        }
    }

    @Test
    void everyRowWrong() throws Exception {
        var clean = folder.resolve("clean.xlsx");
        var wrong = folder.resolve("wrong.xlsx");
        LargeWorkbook.write(clean, ROWS, LargeWorkbook::clean);
        LargeWorkbook.write(wrong, ROWS, LargeWorkbook::wrong);
        for (var way : List.of(WorkbookReading.OWN, WorkbookReading.CHECKED)) {
            var ofClean = new ArrayList<Cost>();
            var ofWrong = new ArrayList<Cost>();
            for (int i = 0; i < RUNS; i++) {
                ofClean.add(cost(way, clean, AS_CHECKED));
                ofWrong.add(cost(way, wrong, AS_CHECKED));
            }
            var first = median(ofClean, Cost::milliseconds);
            var second = median(ofWrong, Cost::milliseconds);
            System.out.printf(
                    "| %s | %d ms | %d ms | %.2f |%n", way, first, second, second / (double) first);
        }
    }

    private static Cost cost(WorkbookReading way, Path file, List<String> flags)
            throws IOException, InterruptedException {
        return Cost.of(WorkbookReading.class, flags, way.name(), file.toString());
    }
}
