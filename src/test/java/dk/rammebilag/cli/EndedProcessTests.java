package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are ended while they run. */
@Tag("process")
class EndedProcessTests {

    /** The second step is done; the run is in the middle. */
    private static final String IN_THE_MIDDLE = "2/7";

    private static final String AT_WORK = "/7";

    /** What the system says of a process that ended by SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir private Path folder;

    @Test
    void aRunThatIsKilledIsFinishedByTheSameCommand() throws IOException, InterruptedException {
        var few = Few.in(folder);
        try (var killed = start(few.run())) {
            waitFor(IN_THE_MIDDLE, killed);
            killed.process().destroyForcibly().waitFor();
        }
        assertThat(few.output()).doesNotExist();

        try (var finishing = start(few.run())) {
            waitFor(AT_WORK, finishing);

            assertThat(Answer.to(few.run()).is(ExitCode.BUSY).err())
                    .isEqualToIgnoringNewLines(
                            "En anden kørsel er i gang med de samme data. Vent til den er færdig,"
                                    + " og prøv igen.");

            assertThat(finishing.rest()).doesNotContain("1/7").contains("7/7");
            assertThat(finishing.process().waitFor()).isEqualTo(ExitCode.NOT_ALL_USABLE);
        }

        var undisturbed = folder.resolve("undisturbed");
        Answer.to(few.run(undisturbed, folder.resolve("other"))).is(ExitCode.NOT_ALL_USABLE);
        assertThat(Few.bytes(few.output())).isEqualTo(Few.bytes(undisturbed));
        assertThat(Few.names(folder))
                .containsExactly("data", "input", "other", "output", "undisturbed");
    }

    @Test
    void aRunThatIsAskedToEndSaysSoAndIsFinishedByTheSameCommand()
            throws IOException, InterruptedException {
        var few = Few.in(folder);
        try (var stopped = start(few.run())) {
            waitFor(IN_THE_MIDDLE, stopped);
            stopped.process().toHandle().destroy();

            assertThat(stopped.rest())
                    .endsWith("Kørslen er stoppet. Den samme kommando fortsætter, hvor den slap.");
            assertThat(stopped.process().waitFor()).isEqualTo(TERMINATED);
        }
        assertThat(few.output()).doesNotExist();

        assertThat(Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE).err())
                .doesNotContain("1/7", "2/7");
        assertThat(few.output()).isDirectory();
    }

    /** A process of the program and what it says. */
    private record Started(Process process, BufferedReader err) implements AutoCloseable {

        String rest() {
            return err.lines().collect(Collectors.joining("\n"));
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            err.close();
        }
    }

    private static Started start(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-Dstderr.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        // The JDK's own, as without veraPDF's on the class path of the tests.
                        "-Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan"
                                + ".internal.xsltc.trax.TransformerFactoryImpl",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dk.rammebilag.Rammebilag");
        var process =
                new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new Started(process, process.errorReader(StandardCharsets.UTF_8));
    }

    private static void waitFor(String word, Started started) throws IOException {
        String line;
        do {
            line = Objects.requireNonNull(started.err().readLine(), "it ended before " + word);
        } while (!line.contains(word));
    }
}
