package dk.rammebilag.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs for tests, each leaving what it is told to. */
final class Runs {

    static final Manifest MANIFEST =
            new Manifest(
                    "0.1.0",
                    "cd".repeat(32),
                    new Manifest.Parameters(2017, LocalDateTime.of(2017, 5, 1, 12, 0), "draft", 5),
                    List.of(
                            new FileEntry("751-aarhus.xlsx", 3, "02"),
                            new FileEntry("615-horsens.xlsx", 2, "01")),
                    List.of(),
                    new Manifest.Counts(
                            Map.of("suppressed", 7L, "ok", 12L),
                            Map.of("F", 1L, "A", 2L),
                            Map.of("Godkendt", 18L, "Afvist", 2L)),
                    null,
                    List.of(new Manifest.EarlierFigures(2015, "03")));

    private Runs() {}

    /** A finished round whose only figure is as given. */
    static void publish(Path target, String round, String figure) {
        var folder = new OutputFolder(target, round);
        folder.begin();
        build(folder, figure);
        folder.publish(MANIFEST);
    }

    static void build(OutputFolder folder, String figure) {
        folder.write("data/figures.csv", out -> out.write(bytes(figure)));
        folder.write("intern/findings.csv", out -> out.write(bytes("findings")));
    }

    /** The files under a folder, by path; what they hold where they are short. */
    static Map<String, String> tree(Path folder) {
        var tree = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                tree.put(folder.relativize(file).toString(), text.length() < 20 ? text : "(long)");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
