package dk.rammebilag.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that ships with the program is what its generator writes, and is harmless. */
class ExampleInputTests {

    /** Six digits that begin like a day and a month, and four more. */
    private static final Pattern CPR_LIKE =
            Pattern.compile("(?<!\\d)[0-3]\\d[01]\\d{3}[- ]?\\d{4}(?!\\d)");

    private static final long FIVE_MEGABYTES = 5_000_000;

    private static Map<String, String> written = Map.of();

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        ExampleInput.write(folder);
        written = parts(folder);
    }

    @Test
    void isCommittedAsTheGeneratorWritesIt() throws IOException {
        var committed = parts(ExampleInput.INPUT);
        var stale = new TreeSet<>(committed.keySet());
        stale.addAll(written.keySet());
        stale.removeIf(name -> Objects.equals(committed.get(name), written.get(name)));
        assertThat(stale)
                .as("out of date: run ExampleInput.main and commit what it writes")
                .isEmpty();
    }

    @Test
    void isSmallEnoughToShip() throws IOException {
        try (var files = Files.walk(ExampleInput.INPUT)) {
            assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isLessThan(FIVE_MEGABYTES);
        }
    }

    @Test
    void holdsNothingLikeACprNumber() {
        var texts = new TreeMap<>(written);
        texts.keySet().removeIf(name -> !name.matches(".*(sharedStrings\\.xml|csv)"));
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy((_, text) -> assertThat(text).doesNotContainPattern(CPR_LIKE));
    }

    @Test
    void holdsNoFormula() {
        assertThat(written).allSatisfy((_, text) -> assertThat(text).doesNotContain("<f>"));
    }

    /**
     * The text of every file by its path. A workbook and a zip are taken apart, since how tightly
     * they are packed depends on the machine; what is in them, in what order and of what time must
     * not.
     */
    private static Map<String, String> parts(Path folder) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                var bytes = Files.readAllBytes(file);
                if (name.endsWith(".xlsx") || name.endsWith(".zip")) {
                    unpack(name, bytes, parts);
                } else {
                    parts.put(name, text(bytes));
                }
            }
        }
        return parts;
    }

    private static void unpack(String name, byte[] bytes, Map<String, String> parts)
            throws IOException {
        var number = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var key =
                        name + "!" + number++ + "!" + entry.getTimeLocal() + "!" + entry.getName();
                parts.put(key, text(zip.readAllBytes()));
            }
        }
    }

    /** Every byte as a character of its own, whatever the encoding. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
