package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.run.store.Preferences;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.Candidate;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Status;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Which file of each submitter counts in a run that has judged them, and which could instead. */
@Component
class Choices {

    private final Submissions submissions;
    private final Preferences preferences;

    Choices(Submissions submissions, Preferences preferences) {
        this.submissions = submissions;
        this.preferences = preferences;
    }

    /** The choice for each submitter, by code; empty while a file is not judged yet. */
    SortedMap<String, Choice> of(long run, Catalogue catalogue) {
        var files = submissions.of(run);
        return files.stream().anyMatch(file -> file.status() == null)
                ? new TreeMap<>()
                : Choice.of(
                        files.stream().map(Choices::candidate).toList(),
                        catalogue,
                        preferences.of(catalogue.year()));
    }

    /**
     * The older version that is used in the place of the newest file as a run left it, or could be.
     *
     * @param chosen the file the run chose
     */
    static Optional<OlderVersion> older(Choice choice, Submission chosen) {
        var isUsed = !choice.newest().received().sha256().equals(chosen.sha256());
        var older =
                isUsed
                        ? Optional.of(candidate(chosen))
                        : choice.replaced().stream()
                                .filter(_ -> chosen.status() == Status.REJECTED)
                                .filter(file -> file.status() != Status.REJECTED)
                                .findFirst();
        return older.filter(file -> file.version() != null)
                .map(file ->
                        new OlderVersion(
                                Objects.requireNonNull(file.version()),
                                file.received().file(),
                                isUsed));
    }

    private static Candidate candidate(Submission file) {
        return new Candidate(
                file.geography(),
                new Received(file.fileName(), file.sha256(), file.received(), file.received()),
                file.year(),
                file.version(),
                Objects.requireNonNull(file.status()));
    }
}
