package dk.rammebilag.run;

import static dk.rammebilag.run.Installation.bytes;
import static dk.rammebilag.run.Installation.names;
import static dk.rammebilag.run.Installation.steps;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.State;
import dk.rammebilag.publication.Verification;
import dk.rammebilag.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;

/** What a year's run leaves, and that it leaves the same every time. */
class YearlyRunTests {

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
    void theExampleYearGoesThroughAllSteps() throws IOException {
        var output = folder.resolve("2016");
        var request =
                new RunRequest(
                        2016,
                        Installation.TEMPLATES,
                        Path.of("input/2016").toAbsolutePath(),
                        output,
                        Installation.AS_OF,
                        State.DRAFT,
                        "");

        var outcome = installation.run(request);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Published.class,
                        published -> {
                            assertThat(published.output()).isEqualTo(output);
                            assertThat(published.submitters()).hasSize(20);
                            assertThat(published.allUsable()).isTrue();
                        });
        assertThat(installation.latest(2016).getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(steps(installation.latest(2016)))
                .containsExactly(
                        "receive",
                        "read",
                        "validate",
                        "compare",
                        "figures",
                        "protect",
                        "render",
                        "publish");
        assertThat(Verification.verify(output)).isEmpty();
        assertThat(output.resolve("manifest.json"))
                .content()
                .contains("\"path\" : \"modtaget.csv\"", "\"path\" : \"741-samsoe.xlsx\"");
    }

    @Test
    void theSameInputGivesTheSameBytesAgainAndInAnotherDatabase() throws IOException {
        var output = folder.resolve("2016");
        var request = installation.few(2016, output);
        installation.run(request);
        var first = bytes(output);

        var again =
                new RunRequest(
                        2016, request.templates(), request.input(), output, null, State.DRAFT, "");
        assertThat(installation.run(again)).isInstanceOf(Published.class);

        assertThat(bytes(output)).isEqualTo(first);
        assertThat(names(folder)).containsExactly("2016", "2016.1");
        assertThat(bytes(folder.resolve("2016.1"))).isEqualTo(first);

        var elsewhere = folder.resolve("elsewhere");
        try (var other = new Installation(folder.resolve("other"))) {
            other.run(other.few(2016, elsewhere));
        }
        assertThat(bytes(elsewhere)).isEqualTo(first);
    }

    @Test
    void theNextYearShowsWhatHasChanged() throws IOException {
        installation.run(installation.few(2016, folder.resolve("2016")));
        installation.run(installation.few(2017, folder.resolve("2017")));

        assertThat(changes("2016")).isEmpty();
        assertThat(changes("2017")).isNotEmpty();
    }

    /** The rows of changes that have a value. */
    private List<String> changes(String year) throws IOException {
        return Files.readAllLines(folder.resolve(year).resolve(Products.FIGURES)).stream()
                .filter(line -> line.contains(",change,") && line.contains(",ok,"))
                .toList();
    }
}
