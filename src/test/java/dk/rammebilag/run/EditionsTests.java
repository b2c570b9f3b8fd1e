package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.document.State;
import dk.rammebilag.publication.Verification;
import dk.rammebilag.run.RunOutcome.Published;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Release;
import dk.rammebilag.run.store.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is agreed on stays as it is; what corrects it stands beside it and says what it changes. */
class EditionsTests {

    private static final String REASON = "Odder havde talt et indsatsmål for meget.";

    @TempDir private Path home;
    private Installation installation;
    private Path output;
    private Path odder;

    @BeforeEach
    void open() throws IOException {
        installation = new Installation(home);
        output = home.resolve("2016");
        odder =
                installation
                        .few(2016, output)
                        .input()
                        .resolve("727-odder")
                        .resolve("indikatorer.csv");
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void aDraftCannotBeAgreedOn() throws IOException {
        run(State.DRAFT, "");

        assertThatThrownBy(() -> publish(State.APPROVED))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("mærket udkast")
                .hasMessageContaining("--final");
        assertThat(releases()).isEmpty();
    }

    @Test
    void whatHasBeenChangedCannotBeAgreedOn() throws IOException {
        run(State.APPROVED, "");
        Files.writeString(output.resolve("data/figures.csv"), "ændret");

        assertThatThrownBy(() -> publish(State.APPROVED))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("data/figures.csv");
        assertThat(releases()).isEmpty();
    }

    @Test
    void whatIsAgreedOnIsNeverWrittenToAgain() throws IOException {
        run(State.APPROVED, "");
        publish(State.APPROVED);
        var agreed = Installation.bytes(output);

        try (var files = Files.walk(output)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file).toString())
                                    .doesNotContain("WRITE"));
        }
        assertThatThrownBy(() -> run(State.APPROVED, " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--reason");
        run(State.DRAFT, "");
        assertThatThrownBy(() -> publish(State.APPROVED)).hasMessageContaining("erratum");
        assertThatThrownBy(() -> publish(State.HEARING)).hasMessageContaining("erratum");
        assertThatThrownBy(() -> publish(State.ERRATUM)).hasMessageContaining("udkast");

        assertThat(Installation.bytes(output)).isEqualTo(agreed);
        assertThat(Verification.verify(output)).isEmpty();
        assertThat(Installation.names(home)).contains("2016", "2016-rettelse-1");
    }

    @Test
    void anErratumNamesEveryValueItChanges() throws IOException {
        run(State.APPROVED, "");
        publish(State.APPROVED);
        var before = values(output);
        correct("PS3;I alt;I alt;I alt;", 40);
        run(State.ERRATUM, REASON);
        publish(State.ERRATUM);

        var corrected = home.resolve("2016-rettelse-1");
        var after = values(corrected);
        after.entrySet().removeAll(before.entrySet());
        assertThat(after).as("the test changes something that is shown").isNotEmpty();
        var told = Files.readAllLines(corrected.resolve("data/corrections.csv"));
        for (var line : after.keySet()) {
            assertThat(told).as(line).anyMatch(one -> one.startsWith("figures," + key(line)));
        }
        assertThat(told)
                .filteredOn(one -> one.startsWith("figures,"))
                .anyMatch(one -> one.contains("geography=727") && one.contains(",numerator,"));
        assertThat(corrected.resolve("bilag/rettelser.pdf")).isNotEmptyFile();
        assertThat(Verification.verify(output)).isEmpty();
        assertThat(releases())
                .extracting(Release::state)
                .containsExactly(State.APPROVED, State.ERRATUM);
        try (var entries = installation.bean(Audit.class).entries()) {
            assertThat(entries.filter(entry -> entry.what().equals("publish")))
                    .extracting(Audit.Entry::details)
                    .last()
                    .asString()
                    .contains("\"state\":\"ERRATUM\"");
        }

        run(State.ERRATUM, "Intet er ændret.");
        var again = Files.readAllLines(home.resolve("2016-rettelse-2/data/corrections.csv"));
        assertThat(again).hasSize(1);
    }

    /** As a line of the corrections names it. */
    private static String key(String line) {
        var parts = line.split(",", -1);
        return String.join(
                ";",
                "indicator=" + parts[0],
                "geography=" + parts[1],
                "target_group=" + parts[2],
                "age_group=" + parts[3],
                "sex=" + parts[4],
                "measure=" + parts[5]);
    }

    /** Indicator, place, groups and measure of each figure, with what is told of it. */
    private static Map<String, String> values(Path folder) throws IOException {
        var values = new TreeMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("data/figures.csv"))) {
            var fields = line.split(",", -1);
            values.put(
                    String.join(",", List.of(fields).subList(3, 9)),
                    String.join(",", List.of(fields).subList(9, fields.length)));
        }
        return values;
    }

    /** Adds to the count of a row. */
    private void correct(String row, int more) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(odder)) {
            if (line.startsWith(row)) {
                var count = line.substring(row.length()).split(";", -1);
                count[0] = Integer.toString(Integer.parseInt(count[0]) + more);
                lines.add(row + String.join(";", count));
            } else {
                lines.add(line);
            }
        }
        Files.write(odder, lines);
    }

    private void run(State state, String reason) throws IOException {
        var few = installation.few(2016, output);
        var asked = state == State.ERRATUM ? State.APPROVED : state;
        var request =
                new RunRequest(
                        2016,
                        few.templates(),
                        few.input(),
                        output,
                        Installation.AS_OF,
                        asked,
                        reason);
        assertThat(installation.run(request)).isInstanceOf(Published.class);
    }

    private void publish(State as) {
        assertThat(installation.bean(PublishYear.class).publish(Installation.TEMPLATES, 2016, as))
                .isPresent();
    }

    private List<Release> releases() {
        return installation.bean(Releases.class).of(2016, Installation.REGION);
    }
}
