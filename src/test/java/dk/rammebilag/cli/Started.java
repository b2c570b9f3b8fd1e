package dk.rammebilag.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process of the program.
 *
 * @param said what it says, results among the rest
 */
record Started(Process process, BufferedReader said) implements AutoCloseable {

    /** Starts the program with a command line. */
    static Started with(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-Dstdout.encoding=UTF-8",
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
                        .redirectErrorStream(true)
                        .start();
        return new Started(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** The line that holds a word, once it is said. */
    String waitFor(String word) throws IOException {
        String line;
        do {
            line = Objects.requireNonNull(said.readLine(), "it ended before " + word);
        } while (!line.contains(word));
        return line;
    }

    /** What it says until it ends. */
    String rest() {
        return said.lines().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        said.close();
    }
}
