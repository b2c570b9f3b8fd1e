package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.submission.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Files made to do harm, beside good ones: they are turned away, and nothing else happens. */
class HostileInputTests {

    /** Whose the cover of a file that breaks off late says it is. */
    private static final String LATE_BROKEN = "791,";

    @TempDir private Path folder;

    @ParameterizedTest
    @FieldSource("dk.rammebilag.submission.Samples#NAMES")
    void checkSaysWhatIsWrongInOneFinding(String name) throws Exception {
        var file = folder.resolve("751-aarhus.xlsx");
        Samples.write(name, file);
        var before = Files.readAllBytes(file);

        var answer =
                Answer.to("check", "--year=2016", "--as-of=2016-04-15T12:00", file.toString())
                        .is(ExitCode.NOT_ALL_USABLE);

        assertThat(answer.out().lines().map(String::strip))
                .filteredOn(line -> line.endsWith(", åben]"))
                .singleElement()
                .asString()
                .matches("Skal rettes, hele filen: Filen kan ikke læses\\. .* \\[S01, åben]");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** The SHA-256 of each file under a folder whose path is of a form, by its name. */
    private static Map<String, String> hashes(Path root, String form) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(path -> path.toString().matches(form)).toList()) {
                hashes.put(
                        file.getFileName().toString(),
                        DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** The rows of a file that breaks off late were staged already, and are taken back. */
    @Test
    void aRunIsWhatItIsWithoutThem() throws Exception {
        var alone = Few.in(Files.createDirectory(folder.resolve("alone")));
        var beside = Few.in(Files.createDirectory(folder.resolve("beside")));
        var codes = List.of("751", "707", "710", "727", "740");
        var names = List.of("half", "password", "billion laughs", "2 GB of blanks", "macro part");
        for (var i = 0; i < names.size(); i++) {
            Samples.write(names.get(i), beside.input().resolve(codes.get(i) + ".xlsx"));
        }
        Samples.writeLateBroken(beside.input().resolve("791-viborg.xlsx"), 3_000);

        var received = Few.bytes(beside.input());

        Answer.to(alone.run()).is(ExitCode.NOT_ALL_USABLE);
        var answer = Answer.to(beside.run()).is(ExitCode.NOT_ALL_USABLE);

        assertThat(answer.out()).contains("Afvist: 6");
        assertThat(Few.bytes(beside.input())).isEqualTo(received);
        assertThat(hashes(beside.data(), ".*/[0-9a-f]{64}"))
                .allSatisfy((file, hash) -> assertThat(file).isEqualTo(hash))
                .containsKeys(hashes(beside.input(), ".*\\.xlsx").values().toArray(String[]::new));
        assertThat(Files.readAllLines(beside.output().resolve("intern/findings.csv")))
                .filteredOn(finding -> finding.startsWith(LATE_BROKEN))
                .extracting(finding -> finding.split(",", -1)[2])
                .containsExactly("S01");
        for (var good : List.of("kommuner/706-syddjurs", "kommuner/741-samsoe")) {
            assertThat(toItself(beside, good)).hasSize(4).isEqualTo(toItself(alone, good));
        }
    }

    /** All a kommune gets back but for its report, which tells who has reported in the region. */
    private static SortedMap<String, String> toItself(Few few, String kommune) throws IOException {
        var files = Few.bytes(few.output().resolve(kommune));
        assertThat(files.remove("rapport.pdf")).isNotNull();
        return files;
    }
}
