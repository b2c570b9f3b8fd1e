package dk.rammebilag.run;

import dk.rammebilag.run.KillPoint.After;
import dk.rammebilag.run.KillPoint.Entering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The program as a process of its own, with folders of its own, to be killed and started again with
 * the same command.
 *
 * @param home holds its input, output and data
 * @param scratch holds what it puts aside for a moment, and what it says
 */
record KilledProgram(Path home, Path scratch, TestDatabase database) {

    private static final Path EXAMPLE = Path.of("input/2016");
    private static final List<String> FEW =
            List.of("706-syddjurs.xlsx", "727-odder", "741-samsoe.xlsx", "modtaget.csv");
    private static final Pattern STEP = Pattern.compile("(?m)^(\\d/7 [^(:]*)");

    /**
     * How a process ended.
     *
     * @param killed whether that was by us
     * @param code its exit code
     * @param said all it said
     * @param took how long it ran
     */
    record Ended(boolean killed, int code, String said, Duration took) {

        /** The last step it had done. */
        String step() {
            return STEP.matcher(said)
                    .results()
                    .map(match -> match.group(1).strip())
                    .reduce((_, last) -> last)
                    .orElse("");
        }
    }

    /** With few submissions, so that it is fast, or with all of the example. */
    static KilledProgram in(Path folder, TestDatabase database, boolean isWhole)
            throws IOException {
        var home = Files.createDirectories(folder.resolve("home"));
        var input = home.resolve("input");
        if (isWhole) {
            Installation.copy(EXAMPLE, input);
        } else {
            for (var name : FEW) {
                Installation.copy(EXAMPLE.resolve(name), input.resolve(name));
            }
        }
        return new KilledProgram(
                home, Files.createDirectories(folder.resolve("scratch")), database);
    }

    Path output() {
        return home.resolve("output");
    }

    Path data() {
        return home.resolve("data");
    }

    /** Runs it to its end. */
    Ended run() throws IOException, InterruptedException {
        return toItsEnd(command());
    }

    /** Asks it how the run stands, which changes nothing but clears away what was left. */
    Ended status() throws IOException, InterruptedException {
        return toItsEnd(List.of("status", "--year=2016", "--data=" + data()));
    }

    /** Runs any command to its end. */
    Ended toItsEnd(List<String> command) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var process = start(List.of(), command);
        process.waitFor();
        return ended(false, process, begin);
    }

    /**
     * Starts it and kills it.
     *
     * @param whole how long an undisturbed run takes
     */
    Ended killed(KillPoint point, Duration whole) throws IOException, InterruptedException {
        return switch (point) {
            case Entering at -> killed(at, command(), _ -> {});
            case After(var share) -> {
                var begin = System.nanoTime();
                var process = start(List.of(), command());
                var wait = (long) (whole.toNanos() * share);
                yield kill(!process.waitFor(wait, TimeUnit.NANOSECONDS), process, begin);
            }
        };
    }

    /**
     * Starts any command, lets something happen when it gets to the point, and kills it while it
     * still stands there.
     */
    Ended killed(Entering point, List<String> command, Mishap before)
            throws IOException, InterruptedException {
        try (var breakpoints = new Breakpoints()) {
            var begin = System.nanoTime();
            var process = start(List.of(breakpoints.option()), command);
            var reached = breakpoints.reach(point.calls());
            if (reached) {
                before.happen(process);
            }
            return kill(reached, process, begin);
        }
    }

    /** What is done to a process that stands still. */
    @FunctionalInterface
    interface Mishap {
        void happen(Process process) throws IOException, InterruptedException;
    }

    /** Starts it, lets something happen when it gets to the point, and waits for its end. */
    Ended disturbed(Entering point, Mishap mishap) throws IOException, InterruptedException {
        try (var breakpoints = new Breakpoints()) {
            var begin = System.nanoTime();
            var process = start(List.of(breakpoints.option()), command());
            if (!breakpoints.reach(point.calls())) {
                process.waitFor();
                throw new AssertionError("did not get to " + point + ": " + said());
            }
            mishap.happen(process);
            breakpoints.release();
            process.waitFor();
            return ended(false, process, begin);
        }
    }

    private Ended kill(boolean now, Process process, long begin)
            throws IOException, InterruptedException {
        if (now) {
            process.destroyForcibly();
        }
        process.waitFor();
        return ended(now, process, begin);
    }

    private Ended ended(boolean killed, Process process, long begin) throws IOException {
        var took = Duration.ofNanos(System.nanoTime() - begin);
        return new Ended(killed, process.exitValue(), said(), took);
    }

    /** All it has said so far. */
    String said() throws IOException {
        return Files.readString(scratch.resolve("said.txt"));
    }

    private List<String> command() {
        return List.of(
                "run",
                "--year=2016",
                "--as-of=2016-05-01T12:00",
                "--input=" + home.resolve("input"),
                "--output=" + output(),
                "--data=" + data());
    }

    /** Starts any command. */
    Process start(List<String> command) throws IOException {
        return start(List.of(), command);
    }

    private Process start(List<String> options, List<String> said) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-Dstderr.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        // The JDK's own, as without veraPDF's on the class path of the tests.
                        "-Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan"
                                + ".internal.xsltc.trax.TransformerFactoryImpl",
                        "-Djava.io.tmpdir=" + Files.createDirectories(temporary()),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dk.rammebilag.Rammebilag"));
        command.addAll(said);
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(scratch.resolve("said.txt").toFile());
        builder.environment().putAll(database.environment(data()));
        return builder.start();
    }

    /** Where it puts what it needs for a moment. */
    Path temporary() {
        return scratch.resolve("tmp");
    }
}
