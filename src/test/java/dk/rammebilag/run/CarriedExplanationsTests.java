package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.Versions.Edit;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.Answer;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier version explains, and what becomes of it in the version that counts. */
class CarriedExplanationsTests {

    private static final Answer NONE = Answer.NONE;

    @TempDir private static Path home;
    private static Installation installation;

    /**
     * A case.
     *
     * @param name what it is about
     * @param versions the changes of version 1, 2, …
     * @param rule the rule whose finding is looked at in the last of them
     * @param state the state it is in then
     * @param answer what answered it, or did once
     */
    record Case(String name, List<List<Edit>> versions, String rule, State state, Answer answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void open() {
        installation = new Installation(home);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    static Stream<Case> cases() {
        var explained = List.of(Edit.occupied(2500, "Brand i maj"));
        var silent = List.of(Edit.occupied(2500, ""));
        return Stream.of(
                one("nobody explained it", List.of(silent, silent), State.OPEN, NONE),
                one(
                        "the same value carries",
                        List.of(explained, silent),
                        State.EXPLAINED,
                        new Answer("Brand i maj", "1")),
                one(
                        "its own explanation needs no other",
                        List.of(explained, List.of(Edit.occupied(2500, "Flytning"))),
                        State.EXPLAINED,
                        NONE),
                one(
                        "another value lapses",
                        List.of(explained, List.of(Edit.occupied(2600, ""))),
                        State.OPEN,
                        new Answer("Brand i maj", "1")),
                one(
                        "another field of the row lapses too",
                        List.of(
                                explained,
                                List.of(
                                        Edit.occupied(2500, ""),
                                        new Edit("tilbud", ";2516,06;", ";2520;"))),
                        State.OPEN,
                        new Answer("Brand i maj", "1")),
                one(
                        "a number written in another way is the same",
                        List.of(
                                explained,
                                List.of(
                                        Edit.occupied(2500, ""),
                                        new Edit("tilbud", ";14;5110;", ";14,0;5110,0;"))),
                        State.EXPLAINED,
                        new Answer("Brand i maj", "1")),
                one(
                        "a row that has moved is the same",
                        List.of(
                                explained,
                                List.of(
                                        Edit.occupied(2500, ""),
                                        new Edit(
                                                "tilbud",
                                                "(?m)^(727-001;.*\n)(727-002;.*\n)",
                                                "$2$1"))),
                        State.EXPLAINED,
                        new Answer("Brand i maj", "1")),
                one(
                        "through a version that does not explain",
                        List.of(explained, silent, silent),
                        State.EXPLAINED,
                        new Answer("Brand i maj", "1")),
                one(
                        "through a version without the row",
                        List.of(
                                explained,
                                List.of(new Edit("tilbud", "(?m)^727-001;.*\n", "")),
                                silent),
                        State.EXPLAINED,
                        new Answer("Brand i maj", "1")),
                one(
                        "the newest explanation speaks",
                        List.of(explained, List.of(Edit.occupied(2500, "Flytning")), silent),
                        State.EXPLAINED,
                        new Answer("Flytning", "2")),
                one(
                        "the newest explanation speaks, though an older one was of the same value",
                        List.of(explained, List.of(Edit.occupied(2600, "Flytning")), silent),
                        State.OPEN,
                        new Answer("Flytning", "2")),
                new Case(
                        "an observation carries",
                        List.of(
                                List.of(Edit.denominator(34, "Systemskift")),
                                List.of(Edit.denominator(34, ""))),
                        "B09",
                        State.EXPLAINED,
                        new Answer("Systemskift", "1")),
                new Case(
                        "an observation with another count lapses",
                        List.of(
                                List.of(Edit.denominator(34, "Systemskift")),
                                List.of(Edit.denominator(35, ""))),
                        "B09",
                        State.OPEN,
                        new Answer("Systemskift", "1")),
                new Case(
                        "remarks carry for the same value",
                        List.of(
                                List.of(Edit.target("50"), Edit.remarks("T09: en fejl i 2015")),
                                List.of(Edit.target("50"), Edit.remarks("Ny version"))),
                        "T09",
                        State.EXPLAINED,
                        new Answer("T09: en fejl i 2015", "1")),
                new Case(
                        "remarks lapse for another value",
                        List.of(
                                List.of(Edit.target("50"), Edit.remarks("T09: en fejl i 2015")),
                                List.of(Edit.target("51"))),
                        "T09",
                        State.OPEN,
                        new Answer("", "1")),
                new Case(
                        "remarks on another rule say nothing",
                        List.of(
                                List.of(Edit.target("50"), Edit.remarks("T01: en fejl i 2015")),
                                List.of(Edit.target("50"))),
                        "T09",
                        State.OPEN,
                        NONE));
    }

    private static Case one(String name, List<List<Edit>> versions, State state, Answer answer) {
        return new Case(name, versions, "T01", state, answer);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explanationsFollowWhatTheyExplain(Case wanted) throws IOException {
        var folder = home.resolve(UUID.randomUUID().toString());
        var versions = new Versions(folder.resolve("input"));
        for (var i = 0; i < wanted.versions().size(); i++) {
            versions.add(2016, i + 1, wanted.versions().get(i));
        }

        var outcome =
                installation.run(
                        new RunRequest(
                                2016,
                                Installation.TEMPLATES,
                                versions.input(),
                                folder.resolve("out"),
                                Installation.AS_OF.minusYears(1),
                                dk.rammebilag.document.State.DRAFT,
                                ""));

        assertThat(outcome).isInstanceOf(RunOutcome.Published.class);
        assertThat(found(wanted.rule()))
                .singleElement()
                .returns(wanted.state(), Finding::state)
                .returns(wanted.answer(), Finding::answer);
    }

    private static List<Finding> found(String rule) {
        var run = installation.latest(2016).getJobInstanceId();
        var chosen =
                installation.bean(Submissions.class).of(run).stream()
                        .filter(Submission::chosen)
                        .findFirst()
                        .orElseThrow();
        return installation.bean(Findings.class).of(run, chosen.id()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
