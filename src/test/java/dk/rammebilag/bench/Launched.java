package dk.rammebilag.bench;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A command as the user gives it: the launcher, a cold JVM, to the end of the process.
 *
 * @param cpu user and system time of all its threads
 * @param peakKilobytes the largest resident set the process has had, as Linux counts it
 */
record Launched(int exitCode, Duration wall, Duration cpu, long peakKilobytes) {

    private static final int NANOSECONDS_PER_TICK = 10_000_000;
    private static final int POLL_MILLISECONDS = 5;

    /** Starts the launcher and waits; what it prints goes to two files in the folder. */
    static Launched of(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ProcessBuilder(Path.of("rammebilag").toAbsolutePath().toString());
        command.command().addAll(List.of(arguments));
        command.environment().putAll(environment);
        command.redirectError(folder.resolve("err.txt").toFile());
        command.redirectOutput(folder.resolve("out.txt").toFile());
        var begin = System.nanoTime();
        var process = command.start();
        var proc = Path.of("/proc", Long.toString(process.pid()));
        var ticks = 0L;
        var peak = 0L;
        while (process.isAlive()) {
            ticks = Math.max(ticks, ticks(proc));
            peak = Math.max(peak, peak(proc));
            Thread.sleep(POLL_MILLISECONDS);
        }
        return new Launched(
                process.exitValue(),
                Duration.ofNanos(System.nanoTime() - begin),
                Duration.of(ticks * NANOSECONDS_PER_TICK, NANOSECONDS.toChronoUnit()),
                peak);
    }

    /** Fields 14 and 15 of the process's stat: user and system time in hundredths of a second. */
    private static long ticks(Path proc) {
        try {
            var stat = Files.readString(proc.resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    private static long peak(Path proc) {
        try (var lines = Files.lines(proc.resolve("status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}
