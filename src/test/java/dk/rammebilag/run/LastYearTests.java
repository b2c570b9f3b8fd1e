package dk.rammebilag.run;

import static dk.rammebilag.run.Installation.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.RunOutcome.Published;
import dk.rammebilag.validation.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is held against the accepted submissions of the year before, and says which they were. */
class LastYearTests {

    private static final List<String> SENT =
            List.of("706-syddjurs.xlsx", "727-odder", "741-samsoe.xlsx");

    @TempDir private Path home;
    private Installation installation;

    @BeforeEach
    void open() {
        installation = new Installation(home);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void whatIsFoundAgainstLastYearAndBetweenSubmittersCountsInTheStatus() throws IOException {
        var before = installation.few(2016, home.resolve("out/2016"));
        var request = installation.few(2017, home.resolve("out/2017"));
        change(request, "tilbud.csv", "(?m)^727-004;.*\n", "");
        change(request, "køb og salg.csv", "706-001;køb;706;3,47", "706-001;køb;706;9,99");

        assertThat(statuses(installation.run(before)))
                .containsOnly(Status.APPROVED, Status.MISSING);
        assertThat(findings(before)).noneMatch(line -> line.contains(",H0"));

        assertThat(statuses(installation.run(request)))
                .containsOnlyOnce(Status.APPROVED)
                .contains(Status.PENDING, Status.MISSING)
                .doesNotContain(Status.REJECTED);
        assertThat(findings(request))
                .filteredOn(line -> line.contains(",H04,") || line.contains(",M01,"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("706,").contains(",M01,A,", "9,99"),
                        line -> assertThat(line).startsWith("727,").contains(",H04,A,", "727-004"),
                        line -> assertThat(line).startsWith("727,").contains(",M01,A,", "3,47"));
        assertThat(comparedWith(request)).containsExactlyElementsOf(SENT);
        assertThat(comparedWith(before)).isEmpty();
    }

    @Test
    void aRunIsRepeatedOnlyIfLastYearIsStillTheSame() throws IOException {
        var before = installation.few(2016, home.resolve("out/2016"));
        var request = installation.few(2017, home.resolve("out/2017"));
        installation.run(before);
        installation.run(request);
        var first = bytes(request.output());

        installation.run(before);
        installation.run(again(request));

        assertThat(bytes(request.output())).as("last year is the same").isEqualTo(first);

        Files.delete(before.input().resolve("741-samsoe.xlsx"));
        installation.run(before);
        installation.run(again(request));

        assertThat(comparedWith(request)).containsExactlyElementsOf(SENT.subList(0, 2));
        assertThat(bytes(request.output())).as("last year is another").isNotEqualTo(first);
    }

    /** The same without a moment, so that it is that of the run that is repeated. */
    private static RunRequest again(RunRequest request) {
        return new RunRequest(
                request.year(),
                request.templates(),
                request.input(),
                request.output(),
                null,
                request.state(),
                request.reason());
    }

    private static void change(RunRequest request, String sheet, String old, String text)
            throws IOException {
        var file = request.input().resolve("727-odder").resolve(sheet);
        var before = Files.readString(file);
        var after = before.replaceAll("\r\n", "\n").replaceAll(old, text);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private static List<Status> statuses(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(Published.class);
        return ((Published) outcome).submitters().stream().map(SubmitterStatus::status).toList();
    }

    private static List<String> findings(RunRequest request) throws IOException {
        return Files.readAllLines(request.output().resolve("intern/findings.csv"));
    }

    /** The files of last year the manifest names. */
    private static List<String> comparedWith(RunRequest request) throws IOException {
        var manifest = Files.readString(request.output().resolve("manifest.json"));
        var from = manifest.indexOf("\"comparedWith\"");
        return manifest.substring(from, manifest.indexOf("\"counts\"", from))
                .lines()
                .filter(line -> line.contains("\"path\""))
                .map(line -> line.replaceAll(".*: \"|\",?$", ""))
                .toList();
    }
}
