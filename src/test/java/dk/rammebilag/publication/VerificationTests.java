package dk.rammebilag.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.publication.Mismatch.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTests {

    @TempDir private Path parent;
    private Path folder = Path.of("");

    @BeforeEach
    void publish() {
        folder = parent.resolve("2017");
        Runs.publish(folder, "1", "figures");
    }

    @Test
    void aFolderAsItWasPublishedHasNoMismatch() {
        assertThat(Verification.verify(folder)).isEmpty();
    }

    @Test
    void everyDifferenceIsTold() throws IOException {
        Files.writeString(folder.resolve("data/figures.csv"), "figurez");
        Files.delete(folder.resolve("intern/findings.csv"));
        Files.writeString(folder.resolve("data/added.csv"), "");
        assertThat(Verification.verify(folder))
                .containsExactly(
                        new Mismatch("data/added.csv", Kind.EXTRA),
                        new Mismatch("data/figures.csv", Kind.CHANGED),
                        new Mismatch("intern/findings.csv", Kind.MISSING));
    }

    @Test
    void withoutAManifestNothingCanBeVerified() throws IOException {
        Files.delete(folder.resolve(Manifest.FILE));
        assertThat(Verification.verify(folder))
                .containsExactly(new Mismatch("manifest.json", Kind.NO_MANIFEST));
        assertThat(Verification.verify(parent.resolve("nowhere")))
                .containsExactly(new Mismatch("manifest.json", Kind.NO_MANIFEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "null",
                "{\"inputs\":[],\"outputs\":3}",
                "{\"inputs\":[],\"outputs\":[null]}",
                "{\"inputs\":[],\"outputs\":[{\"size\":1,\"sha256\":\"0\"}]}",
            })
    void aManifestThatIsNoneIsToldAndNotStumbledOver(String json) throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), json);
        assertThat(Verification.verify(folder))
                .containsExactly(new Mismatch("manifest.json", Kind.NO_MANIFEST));
    }

    @Test
    void pathsThatLeadOutOfTheFolderAreNotFollowed() throws IOException {
        var outside = Files.writeString(parent.resolve("outside.txt"), "outside");
        var entry = FileEntry.of("../outside.txt", outside);
        var lying = Manifest.read(folder).listing(folder);
        var outputs = new ArrayList<>(lying.outputs());
        outputs.add(entry);
        var manifest =
                new Manifest(
                        lying.software(),
                        lying.catalogue(),
                        lying.parameters(),
                        lying.inputs(),
                        outputs,
                        lying.counts(),
                        null,
                        List.of());
        Files.write(folder.resolve(Manifest.FILE), manifest.bytes());
        assertThat(Verification.verify(folder))
                .containsExactly(new Mismatch("../outside.txt", Kind.MISSING));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyMismatchHasItsSentence(Kind kind) {
        assertThat(new Mismatch("data/figures.csv", kind).message())
                .contains("data/figures.csv")
                .endsWith(".");
    }
}
