package dk.rammebilag.run;

import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.opendata.EarlierFigures;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.statistics.LocalTargets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What may be shown of a run's figures, made of its figures and what is hidden of them. */
@Component
class PublicFigures {

    private final FigureStore figures;
    private final Submissions submissions;
    private final Staging staging;
    private final FileStore files;

    PublicFigures(FigureStore figures, Submissions submissions, Staging staging, FileStore files) {
        this.figures = figures;
        this.submissions = submissions;
        this.staging = staging;
        this.files = files;
    }

    Publishable of(Run run) {
        return Publishable.of(
                run.catalogue(),
                figures.read(run.id()),
                figures.suppression(run.id()),
                run.parameters().earlier().stream().map(this::released).toList(),
                targets(run));
    }

    private LocalTargets targets(Run run) {
        return new LocalTargets(
                submissions.of(run.id()).stream()
                        .filter(Submission::used)
                        .collect(
                                Collectors.toMap(
                                        Submission::geography,
                                        submission -> targets(submission.id()))));
    }

    private List<LocalTarget> targets(long submission) {
        try (var rows = staging.rows(submission).targets()) {
            return rows.flatMap(row -> LocalTarget.of(row).stream()).toList();
        }
    }

    /** The proof that what is shown tells nothing of what is not. */
    byte[] proof(Run run) {
        return figures.proof(run.id());
    }

    private EarlierRelease released(EarlierYear earlier) {
        try {
            return EarlierFigures.read(files.path(earlier.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
