package dk.rammebilag.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTests {

    @TempDir private Path parent;
    private Path target = Path.of("");

    @BeforeEach
    void choose() {
        target = parent.resolve("output/2017");
    }

    @Test
    void nothingIsInPlaceUntilAllOfItIs() throws IOException {
        var folder = new OutputFolder(target, "1");
        folder.begin();
        Runs.build(folder, "new");
        assertThat(target).doesNotExist();

        folder.publish(Runs.MANIFEST);

        assertThat(Runs.tree(target))
                .contains(
                        entry("data/figures.csv", "new"), entry("intern/findings.csv", "findings"))
                .containsKey("manifest.json");
        assertThat(names()).containsExactly("2017");
    }

    @Test
    void foldersThatAreNotForThePublicSaySo() throws IOException {
        var folder = new OutputFolder(target, "1");
        Runs.build(folder, "new");
        folder.write("kommuner/751-aarhus/kvittering.json", out -> out.write('{'));
        folder.publish(Runs.MANIFEST);
        for (var internal : List.of("intern", "kommuner")) {
            assertThat(target.resolve(internal).resolve("MAA-IKKE-OFFENTLIGGOERES.txt"))
                    .content()
                    .isEqualTo(
                            "Mappen er intern: intet i den må offentliggøres, bortset fra"
                                    + " kommunernes rapport.pdf, som kun bygger på det, der må"
                                    + " vises.\n");
        }
        assertThat(Verification.verify(target)).isEmpty();
    }

    @Test
    void whatStoodThereBeforeIsKeptUnderTheNextNumber() throws IOException {
        for (var figure : List.of("a", "b", "c")) {
            Runs.publish(target, figure, figure);
        }
        Files.createDirectories(parent.resolve("output/2017.7"));
        Runs.publish(target, "d", "d");
        assertThat(names()).containsExactly("2017", "2017.1", "2017.2", "2017.7", "2017.8");
        assertThat(figure("2017.1") + figure("2017.2") + figure("2017.8") + figure("2017"))
                .isEqualTo("abcd");
    }

    @Test
    void anEmptyFolderIsNotKept() throws IOException {
        Files.createDirectories(target);
        Runs.publish(target, "1", "new");
        assertThat(names()).containsExactly("2017");
    }

    @Test
    void theSameFilesGiveTheSameManifest() throws IOException {
        Runs.publish(target, "1", "new");
        Runs.publish(target, "2", "new");
        assertThat(parent.resolve("output/2017/manifest.json"))
                .hasSameBinaryContentAs(parent.resolve("output/2017.1/manifest.json"));
    }

    /** A process can stop before, between and after the two renames of publishing. */
    @Nested
    class AfterACrash {

        private Path building = Path.of("");

        @BeforeEach
        void stoppedWithEverythingBuilt() throws IOException {
            Runs.publish(target, "1", "old");
            Runs.publish(target, "2", "new");
            building = parent.resolve("output/.2017.2.tmp");
            Files.move(target, building);
            Files.move(parent.resolve("output/2017.1"), target);
        }

        @Test
        void beforeTheFirstMoveTheSameRoundEndsRight() throws IOException {
            resume();
        }

        @Test
        void betweenTheMovesTheSameRoundEndsRight() throws IOException {
            Files.move(target, parent.resolve("output/2017.1"));
            resume();
        }

        @Test
        void afterTheSecondMoveTheSameRoundEndsRight() throws IOException {
            Files.move(target, parent.resolve("output/2017.1"));
            Files.move(building, target);
            resume();
        }

        @Test
        void betweenTheMovesAnotherRoundFinishesThemFirst() throws IOException {
            Files.move(target, parent.resolve("output/2017.1"));
            new OutputFolder(target, "3").begin();
            assertThat(names()).containsExactly("2017", "2017.1");
            assertThat(figure("2017") + figure("2017.1")).isEqualTo("newold");
        }

        @Test
        void beforeTheFirstMoveAnotherRoundClearsAwayWhatWasNotPublished() throws IOException {
            new OutputFolder(target, "3").begin();
            assertThat(names()).containsExactly("2017");
            assertThat(figure("2017")).isEqualTo("old");
        }

        @Test
        void aFolderThatIsNotWholeIsNeverPutInPlace() throws IOException {
            Files.move(target, parent.resolve("output/2017.1"));
            Files.delete(building.resolve("data/figures.csv"));
            new OutputFolder(target, "3").begin();
            assertThat(names()).containsExactly("2017.1");
        }

        @Test
        void theRoundsOfOtherFoldersAreLeftAlone() throws IOException {
            Files.createDirectories(parent.resolve("output/.2017.old.3.tmp"));
            new OutputFolder(target, "3").begin();
            assertThat(names()).containsExactly(".2017.old.3.tmp", "2017");
        }

        private void resume() throws IOException {
            var folder = new OutputFolder(target, "2");
            folder.begin();
            folder.publish(Runs.MANIFEST);
            assertThat(names()).containsExactly("2017", "2017.1");
            assertThat(figure("2017") + figure("2017.1")).isEqualTo("newold");
            assertThat(Verification.verify(target)).isEmpty();
        }
    }

    @Nested
    class Refused {

        @Test
        void wherePublishingIsAskedForAndNothingWasBuilt() {
            Runs.publish(target, "1", "old");
            var folder = new OutputFolder(target, "2");
            folder.begin();
            var other =
                    new Manifest(
                            "0.2.0",
                            "",
                            Runs.MANIFEST.parameters(),
                            List.of(),
                            List.of(),
                            Runs.MANIFEST.counts(),
                            null,
                            List.of());
            assertThatIllegalStateException().isThrownBy(() -> folder.publish(other));
        }

        @Test
        void whereThePlaceIsAFile() throws IOException {
            Files.createDirectories(target.getParent());
            Files.writeString(target, "");
            assertBeginSays("er en fil, men skal være en mappe");
        }

        @Test
        void whereThePlaceHoldsSomethingElse() throws IOException {
            Files.createDirectories(target);
            Files.writeString(target.resolve("brev.docx"), "");
            assertBeginSays("indeholder andet end en tidligere kørsel");
            assertThat(target.resolve("brev.docx")).exists();
        }

        @Test
        void whereThePlaceIsTheDiskItself() {
            assertThatExceptionOfType(PublicationException.class)
                    .isThrownBy(() -> new OutputFolder(Path.of("/"), "1"));
        }

        @Test
        void whereItCannotBeWritten() throws IOException {
            Files.writeString(target.getParent(), "a file where a folder should be");
            assertBeginSays("kan ikke skrives. Giv skriveadgang");
        }

        @ParameterizedTest
        @ValueSource(strings = {"No space left on device", "There is not enough space on the disk"})
        void whereTheDiskIsFull(String words) {
            var folder = new OutputFolder(target, "1");
            assertThatExceptionOfType(PublicationException.class)
                    .isThrownBy(() -> folder.write("a", out -> fail(new IOException(words))))
                    .withMessageStartingWith("Disken er fuld: ");
            assertThatExceptionOfType(PublicationException.class)
                    .isThrownBy(() ->
                            folder.write(
                                    "a",
                                    out -> {
                                        throw new UncheckedIOException(new IOException(words));
                                    }))
                    .withMessageStartingWith("Disken er fuld: ");
            assertThat(target).doesNotExist();
        }

        private void assertBeginSays(String words) {
            assertThatExceptionOfType(PublicationException.class)
                    .isThrownBy(() -> new OutputFolder(target, "1").begin())
                    .withMessageContaining(words);
        }

        private static void fail(IOException e) throws IOException {
            throw e;
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(parent.resolve("output"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String figure(String folder) throws IOException {
        return Files.readString(
                parent.resolve("output").resolve(folder).resolve("data/figures.csv"));
    }
}
