package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no submission: each is one fault of the file, in words that say why. */
class HostileFilesTests {

    @TempDir private Path folder;

    static Stream<HostileFiles.Line> lines() {
        return HostileFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isOneFaultInWordsAndNothingElse(HostileFiles.Line line) throws Exception {
        var file = Files.write(folder.resolve("file"), line.file().bytes());
        var hash = DigestUtils.sha256Hex(Files.readAllBytes(file));
        var reading = Reading.of(file);
        assertThat(DigestUtils.sha256Hex(Files.readAllBytes(file))).isEqualTo(hash);
        assertThat(reading.items()).hasSize(1);
        var fault = reading.only();
        assertThat(fault.rule()).isEqualTo("S01");
        assertThat(fault.at()).isEqualTo(CellRef.FILE);
        assertThat(fault.given()).isEmpty();
        assertThat(fault.expected()).contains(".xlsx");
        assertThat(fault.details().get("årsag")).contains(line.words()).matches("\\p{Lu}.*\\.");
        assertThat(fault.details().get("årsag"))
                .as("a way forward")
                .matches(".*(Send|Gem|Åbn|Fjern|Slet|Pak|Flyt|Ret|Læg|Forkort|En CSV-pakke er) .*");
    }

    @Test
    void aFolderWithoutACoverIsOneToo() throws IOException {
        Files.writeString(folder.resolve("behov.csv"), "a");
        assertThat(Reading.of(folder).only().rule()).isEqualTo("S01");
    }
}
