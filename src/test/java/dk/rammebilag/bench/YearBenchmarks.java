package dk.rammebilag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example year as the user starts it: the launcher, a cold JVM, an empty database. Prints the
 * rows of the table in {@code docs/performance.md}.
 */
@Tag("bench")
class YearBenchmarks {

    private static final int RUNS = 7;

    private record Measured(Duration wall, long peakKilobytes, List<String> steps) {}

    @Test
    void exampleYear(@TempDir Path folder) throws Exception {
        var measured = new ArrayList<Measured>();
        for (int i = 0; i < RUNS; i++) {
            measured.add(run(folder.resolve("run" + i)));
        }
        measured.stream()
                .map(run -> run.wall().toMillis() + " ms, " + run.peakKilobytes() / 1024 + " MB")
                .forEach(System.out::println);
        var walls = measured.stream().map(Measured::wall).sorted().toList();
        System.out.println("median wall: " + walls.get(RUNS / 2).toMillis() + " ms");
        measured.getLast().steps().forEach(System.out::println);
    }

    private static Measured run(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var log = folder.resolve("err.txt");
        var begin = Instant.now();
        var process =
                new ProcessBuilder(
                                Path.of("rammebilag").toAbsolutePath().toString(),
                                "run",
                                "--year",
                                "2016",
                                "--data",
                                folder.resolve("data").toString(),
                                "--output",
                                folder.resolve("output").toString())
                        .redirectError(log.toFile())
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .start();
        var peak = 0L;
        while (process.isAlive()) {
            peak = Math.max(peak, peakOf(process.pid()));
            Thread.sleep(20);
        }
        var wall = Duration.between(begin, Instant.now());
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return new Measured(wall, peak, Files.readAllLines(log));
    }

    /**
     * The largest resident set the process has had, in kB, as Linux counts it; 0 when it is gone.
     */
    private static long peakOf(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
