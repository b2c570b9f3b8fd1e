package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.run.Versions.Edit;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the secretariat and earlier versions say of what is found between submitters. */
class DecisionsInARunTests {

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
    void aTradeIsAnsweredByTheOneAndAcceptedForTheOther() throws IOException {
        var input = home.resolve("input");
        Files.createDirectories(input);
        Files.copy(Path.of("input/2017/706-syddjurs.xlsx"), input.resolve("706-syddjurs.xlsx"));
        var trade = new Edit("køb og salg", "706-001;køb;706;3,47", "706-001;køb;706;9,99");
        new Versions(input).add(2017, 1, List.of(trade, Edit.remarks("m01 er aftalt")));
        new Versions(input).add(2017, 2, List.of(trade, Edit.remarks("Ny version")));

        run(input, Installation.AS_OF);
        assertThat(mirror())
                .containsOnly(Map.entry("706", State.OPEN), Map.entry("727", State.EXPLAINED));

        run(input, null);
        assertThat(asOf()).as("nothing is decided").isEqualTo(Installation.AS_OF);

        installation
                .bean(AcceptFindings.class)
                .accept(
                        new AcceptRequest(
                                Installation.TEMPLATES,
                                2017,
                                "706",
                                "M01",
                                null,
                                new Signature("Odder tæller rigtigt", "Åse", null)));
        run(input, null);

        assertThat(asOf()).as("a new round").isAfter(Installation.AS_OF);
        assertThat(mirror())
                .containsOnly(Map.entry("706", State.ACCEPTED), Map.entry("727", State.EXPLAINED));
        try (var entries = installation.bean(Audit.class).entries()) {
            assertThat(entries.filter(entry -> !entry.what().startsWith("run-")))
                    .extracting(Audit.Entry::who, Audit.Entry::what)
                    .containsExactly(tuple("Åse", "accept"));
        }
        try (var entries = installation.bean(Audit.class).entries()) {
            assertThat(entries.map(Audit.Entry::what).limit(3))
                    .containsExactly("run-begun", "run-published", "run-completed");
        }

        new Versions(input)
                .add(
                        2017,
                        3,
                        List.of(
                                new Edit(
                                        "køb og salg",
                                        "706-001;køb;706;3,47",
                                        "706-001;køb;706;8,88")));
        run(input, null);
        assertThat(mirror())
                .containsOnly(Map.entry("706", State.ACCEPTED), Map.entry("727", State.OPEN));
    }

    private void run(Path input, @Nullable LocalDateTime asOf) {
        var request =
                new RunRequest(
                        2017,
                        Installation.TEMPLATES,
                        input,
                        home.resolve("out"),
                        asOf,
                        dk.rammebilag.document.State.DRAFT,
                        "");
        assertThat(installation.run(request)).isInstanceOf(RunOutcome.Published.class);
    }

    private LocalDateTime asOf() {
        return RunParameters.of(installation.latest(2017).getJobParameters()).asOf();
    }

    /** The state of what M01 found, by submitter. */
    private Map<String, State> mirror() {
        var run = installation.latest(2017).getJobInstanceId();
        var states = new TreeMap<String, State>();
        installation.bean(Submissions.class).of(run).stream()
                .filter(Submission::chosen)
                .flatMap(file -> installation.bean(Findings.class).of(run, file.id()).stream())
                .filter(finding -> finding.rule().equals("M01"))
                .forEach(finding -> states.put(finding.geography(), finding.state()));
        return states;
    }
}
