package dk.rammebilag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder with few submissions of the example year, and room for a database and an output.
 *
 * @param folder the folder
 */
record Few(Path folder) {

    static final List<String> FILES = List.of("706-syddjurs.xlsx", "741-samsoe.xlsx");

    private static final Path EXAMPLE = Path.of("input/2016");

    /** Lays the submissions in a folder. */
    static Few in(Path folder) throws IOException {
        var few = new Few(folder);
        Files.createDirectory(few.input());
        Files.copy(EXAMPLE.resolve("modtaget.csv"), few.input().resolve("modtaget.csv"));
        for (var file : FILES) {
            Files.copy(EXAMPLE.resolve(file), few.input().resolve(file));
        }
        return few;
    }

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The command line of the run, with more at its end. */
    String[] run(String... more) {
        return run(output(), data(), more);
    }

    String[] run(Path output, Path data, String... more) {
        return Stream.concat(
                        Stream.of(
                                "run",
                                "--year=2016",
                                "--as-of=2016-05-01T12:00",
                                "--input=" + input(),
                                "--output=" + output,
                                "--data=" + data),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** Every file of a folder and its bytes, as text that can be compared. */
    static TreeMap<String, String> bytes(Path root) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        root.relativize(file).toString(),
                        UUID.nameUUIDFromBytes(Files.readAllBytes(file)).toString());
            }
        }
        return bytes;
    }

    /** What lies in a folder. */
    static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
