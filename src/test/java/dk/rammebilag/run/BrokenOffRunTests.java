package dk.rammebilag.run;

import static dk.rammebilag.run.Installation.bytes;
import static dk.rammebilag.run.Installation.names;
import static dk.rammebilag.run.Installation.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.document.State;
import dk.rammebilag.publication.Verification;
import dk.rammebilag.run.RunOutcome.Failed;
import dk.rammebilag.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that fails or dies leaves nothing half-written, and the same request finishes it. */
class BrokenOffRunTests {

    private static final List<String> NOT_DONE_YET = List.of("render", "publish");

    /** More rounds than these tests run. */
    private static final int ROUNDS = 20;

    @TempDir private static Path home;
    private static Installation installation;

    @TempDir private Path folder;

    @BeforeAll
    static void open() {
        installation = new Installation(home);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void aPlaceThatIsTakenIsNamedBeforeAnythingBegins() throws IOException {
        var output = Files.createFile(folder.resolve("output"));

        assertThat(installation.run(installation.few(2016, output)))
                .isEqualTo(
                        new Failed(
                                output
                                        + " er en fil, men skal være en mappe. Flyt eller omdøb"
                                        + " filen, eller vælg en anden mappe med --output."));
        assertThat(steps(installation.latest(2016))).isEmpty();
        assertThat(output).isEmptyFile();
    }

    @Test
    void aFailedRunSaysWhyAndGoesOnWhereItFailed() throws IOException {
        var output = folder.resolve("output");
        var request = installation.few(2016, output);
        obstruct(output);

        assertThat(installation.run(request))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.message())
                                        .contains("regneark", "--output")
                                        .doesNotContain("Exception"));
        var failed = installation.latest(2016);
        assertThat(output).doesNotExist();

        clear();

        assertThat(installation.run(request)).isInstanceOf(Published.class);
        var continued = installation.latest(2016);
        assertThat(continued.getJobInstanceId()).isEqualTo(failed.getJobInstanceId());
        assertThat(steps(continued)).isEqualTo(NOT_DONE_YET);
        assertThat(names(folder)).containsExactly("output");
        assertThat(Verification.verify(output)).isEmpty();
    }

    @Test
    void aRunWhoseProcessDiedGoesOnWhereItDied() throws IOException {
        var whole = folder.resolve("whole");
        installation.run(installation.few(2016, whole));
        var output = folder.resolve("output");
        var request = installation.few(2016, output);
        obstruct(output);
        installation.run(request);
        var died = installation.latest(2016);
        installation.kill(died);
        clear();

        assertThat(installation.run(request)).isInstanceOf(Published.class);

        var continued = installation.latest(2016);
        assertThat(continued.getJobInstanceId()).isEqualTo(died.getJobInstanceId());
        assertThat(steps(continued)).isEqualTo(NOT_DONE_YET);
        assertThat(bytes(output)).isEqualTo(bytes(whole));
    }

    /** Lets the next run fail when it renders the workbook, whichever round it is. */
    private static void obstruct(Path output) throws IOException {
        for (int round = 1; round <= ROUNDS; round++) {
            var building = output.resolveSibling("." + output.getFileName() + "." + round + ".tmp");
            Files.createFile(Files.createDirectory(building).resolve("regneark"));
        }
    }

    /** Takes away what is left of the obstruction. */
    private void clear() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(file -> file.endsWith("regneark")).toList()) {
                if (Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(installation.run(installation.few(2016, file.resolve("output"))))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.message())
                                        .contains(file.toString(), "skriveadgang", "--output")
                                        .doesNotContain("Exception"));
    }

    @Test
    void aMissingTemplateIsNamedAndItsReturnIsEnough() throws IOException {
        var templates = folder.resolve("templates");
        Installation.copy(Installation.TEMPLATES, templates);
        var text = templates.resolve("2016/text/misbrug.md");
        var original = Files.readAllBytes(text);
        Files.delete(text);
        var few = installation.few(2016, folder.resolve("output"));
        var request =
                new RunRequest(
                        2016,
                        templates,
                        few.input(),
                        few.output(),
                        Installation.AS_OF,
                        State.DRAFT,
                        "");

        assertThat(installation.run(request))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.message())
                                        .contains("misbrug.md", "Skabelonen findes ikke")
                                        .doesNotContain("Exception"));
        assertThat(few.output()).doesNotExist();

        Files.write(text, original);

        assertThat(installation.run(request)).isInstanceOf(Published.class);
        assertThat(names(folder)).containsExactly("output", "templates");
    }

    @Test
    void aYearWithoutAnAgreementBeginsNothing() throws IOException {
        var few = installation.few(2016, folder.resolve("output"));
        var request =
                new RunRequest(
                        1999, few.templates(), few.input(), few.output(), null, State.DRAFT, "");

        assertThatThrownBy(() -> installation.run(request)).hasMessageContaining("1999");
        assertThat(few.output()).doesNotExist();
    }
}
