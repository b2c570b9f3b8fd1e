package dk.rammebilag.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whoever watches over the runs can see of one afterwards. */
class RunLogTests {

    private static final List<String> STEPS =
            List.of(
                    "receive",
                    "read",
                    "validate",
                    "compare",
                    "figures",
                    "protect",
                    "render",
                    "publish");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private static Path home;
    private static @Nullable Installation installation;

    @BeforeAll
    static void runTwice() throws IOException {
        installation = new Installation(home);
        var request = installation.few(2016, home.resolve("output/2016"));
        assertThat(installation.run(request)).isInstanceOf(Published.class);
        assertThat(installation.run(request)).isInstanceOf(Published.class);
    }

    @AfterAll
    static void close() {
        requireNonNull(installation).close();
    }

    @Test
    void eachRoundHasALogOfAllThatBeginsAndEnds() throws IOException {
        var lines = lines("2016-1.jsonl");
        assertThat(lines.getFirst().path("event").asString()).isEqualTo("run-begun");
        assertThat(lines.getLast().path("event").asString()).isEqualTo("run-ended");
        assertThat(lines.getLast().path("status").asString()).isEqualTo("COMPLETED");
        assertThat(whole(lines, "step-begun")).isEqualTo(STEPS);
        assertThat(whole(lines, "step-ended")).isEqualTo(STEPS);
        assertThat(lines)
                .filteredOn(line -> line.path("part").asString("").equals("bilag/kkr-overblik.pdf"))
                .extracting(line -> line.path("event").asString())
                .containsExactly("step-begun", "step-ended");
        assertThat(lines("2016-2.jsonl").getFirst().path("round").asInt()).isEqualTo(2);
    }

    /** As Spring Batch has measured them, apart from what it remembers itself. */
    @Test
    void theMetersOfTheStepsAreThere() throws IOException {
        assertThat(lines("2016-1.jsonl"))
                .filteredOn(line -> line.path("event").asString().equals("meter"))
                .filteredOn(line -> line.path("meter").asString().equals("spring.batch.step"))
                .flatExtracting(
                        line -> line.path("tags").valueStream().map(JsonNode::asString).toList())
                .containsAll(STEPS);
    }

    /** A kommune's own words, its contact and the name of its file have no place in a log. */
    @Test
    void nothingSubmittedIsInTheLog() throws IOException {
        var log = Files.readString(home.resolve("data/log/2016-1.jsonl"));
        try (var submitted = Files.list(home.resolve("input/2016"))) {
            assertThat(submitted.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(log).doesNotContain(name));
        }
        assertThat(lines("2016-1.jsonl"))
                .flatExtracting(line -> List.copyOf(line.propertyNames()))
                .isSubsetOf(
                        "at",
                        "event",
                        "execution",
                        "year",
                        "round",
                        "state",
                        "asOf",
                        "fingerprint",
                        "version",
                        "java",
                        "step",
                        "part",
                        "status",
                        "milliseconds",
                        "read",
                        "written",
                        "meter",
                        "tags",
                        "count",
                        "longest");
    }

    @Test
    void theAccountOfARunAddsUpItsSteps() {
        var latest =
                requireNonNull(installation)
                        .bean(RunStatus.class)
                        .latest(Installation.TEMPLATES, 2016)
                        .orElseThrow();
        var account = latest.account();
        assertThat(account.attempts()).isEqualTo(1);
        assertThat(account.steps()).extracting(RunAccount.Step::name).isEqualTo(STEPS);
        var read = account.steps().get(STEPS.indexOf("read"));
        assertThat(read.parts()).isPositive();
        assertThat(read.read()).isGreaterThan(100).isEqualTo(read.written());
        assertThat(latest.log()).exists();
    }

    private static List<String> whole(List<JsonNode> lines, String event) {
        return lines.stream()
                .filter(line -> line.path("event").asString().equals(event) && !line.has("part"))
                .map(line -> line.path("step").asString())
                .toList();
    }

    private List<JsonNode> lines(String log) throws IOException {
        return Files.readAllLines(home.resolve("data/log").resolve(log)).stream()
                .map(JSON::readTree)
                .toList();
    }
}
