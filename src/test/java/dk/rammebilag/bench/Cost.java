package dk.rammebilag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What a process of its own has cost.
 *
 * @param answer what it came to: a number of rows, say
 * @param milliseconds CPU time of all its threads
 * @param peak the largest resident set it has had, in kilobytes
 * @param wall from its start to its end, in milliseconds
 */
public record Cost(long answer, long milliseconds, long peak, long wall) {

    /** Runs a main class that ends with {@link #tell} in a JVM with these flags. */
    public static Cost of(Class<?> main, List<String> flags, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var begin = System.nanoTime();
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = process.inputReader()) {
            var line = String.join(" ", out.readAllLines());
            assertThat(process.waitFor()).as(line).isZero();
            var numbers = Stream.of(line.split(" ", -1)).map(Long::valueOf).toList();
            var wall = (System.nanoTime() - begin) / 1_000_000;
            return new Cost(numbers.get(0), numbers.get(1), numbers.get(2), wall);
        }
    }

    /** Prints what this process has cost so far. */
    public static void tell(long answer) throws IOException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var peak =
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .findFirst()
                        .orElse("0");
        System.out.println(answer + " " + system.getProcessCpuTime() / 1_000_000 + " " + peak);
    }

    /** The middle one of some values, the upper where there are two. */
    public static long median(List<Cost> measured, ToLongFunction<Cost> value) {
        return measured.stream()
                .mapToLong(value)
                .sorted()
                .skip(measured.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
