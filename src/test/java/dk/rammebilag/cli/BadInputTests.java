package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a run is said in a sentence, and leaves nothing half-written. */
class BadInputTests {

    @TempDir private Path folder;
    private Few few = new Few(Path.of(""));

    @BeforeEach
    void fill() throws IOException {
        few = Few.in(folder);
    }

    @Test
    void anEmptyInput() throws IOException {
        for (var name : Few.names(few.input())) {
            Files.delete(few.input().resolve(name));
        }

        assertThat(Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE).err())
                .isEqualToIgnoringNewLines(
                        "Der ligger ingen indberetninger i "
                                + few.input()
                                + ". Læg dem i mappen, og kør igen. Intet er ændret.");
        assertThat(Few.names(folder)).containsExactly("input");
    }

    @Test
    void filesThatCannotBeReadAndFilesThatAreNoSubmissions() throws IOException {
        var dangling = few.input().resolve("751-aarhus.xlsx");
        Files.createSymbolicLink(dangling, folder.resolve("findes-ikke"));
        Files.writeString(few.input().resolve("707-norddjurs.xlsx"), "ikke et regneark");
        Files.createFile(few.input().resolve("710-favrskov.xlsx"));

        var answer = Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);

        assertThat(answer.err())
                .startsWith("Filen " + dangling + " kan ikke læses, så den er ikke med i kørslen.");
        assertThat(answer.out()).startsWith("Mangler: 16   Afvist: 2   Afventer: 0   Godkendt: 2");
        assertThat(Few.names(few.output().resolve("kommuner")))
                .contains("706-syddjurs", "707-norddjurs", "710-favrskov", "741-samsoe");
    }

    @Test
    void aPlaceThatIsTaken() throws IOException {
        Files.createFile(few.output());

        assertThat(Answer.to(few.run()).is(ExitCode.FAILED).err().lines())
                .containsExactly(
                        few.output()
                                + " er en fil, men skal være en mappe. Flyt eller omdøb filen,"
                                + " eller vælg en anden mappe med --output.",
                        "Intet i output-mappen er ændret. Når årsagen er væk, fortsætter den samme"
                                + " kommando, hvor kørslen slap.");
        assertThat(Few.names(folder)).containsExactly("data", "input", "output");
    }

    @Test
    void aPlaceForTheDatabaseThatCannotBeWrittenTo() throws IOException {
        Files.createFile(few.data());

        assertThat(Answer.to(few.run()).is(ExitCode.FAILED).err())
                .isEqualToIgnoringNewLines(
                        "Mappen "
                                + few.data()
                                + " kan ikke bruges til database og modtagne filer. Giv"
                                + " skriveadgang til den, eller vælg en anden med --data.");
        assertThat(Few.names(folder)).containsExactly("data", "input");
    }

    @Test
    void aMomentThatCannotBeRead() throws IOException {
        Files.writeString(
                few.input().resolve("modtaget.csv"), "fil,modtaget\n741-samsoe.xlsx,i går\n");

        assertThat(Answer.to(few.run()).is(ExitCode.FAILED).err())
                .contains("linje 2: »i går« er ikke et tidspunkt. Skriv det som 2017-04-12T09:30.");
    }

    @Test
    void aFullDisk() throws IOException, InterruptedException {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(shell("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()))
                .as("only root can make a small disk")
                .isZero();
        try {
            var full = disk.resolve("output");

            assertThat(Answer.to(few.run(full, few.data())).is(ExitCode.FAILED).err())
                    .contains("Disken er fuld", "Skaf plads");
            assertThat(full).doesNotExist();

            assertThat(
                            Answer.to(few.run(few.output(), disk.resolve("data")))
                                    .is(ExitCode.FAILED)
                                    .err())
                    .contains("Disken er fuld", "Skaf plads");
            assertThat(few.output()).doesNotExist();
        } finally {
            shell("umount", disk.toString());
        }
    }

    private static int shell(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
