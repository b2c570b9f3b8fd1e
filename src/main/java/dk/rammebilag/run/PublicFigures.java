package dk.rammebilag.run;

import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.opendata.EarlierFigures;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** What may be shown of a run's figures, made of its figures and what is hidden of them. */
@Component
class PublicFigures {

    private final FigureStore figures;
    private final FileStore files;

    PublicFigures(FigureStore figures, FileStore files) {
        this.figures = figures;
        this.files = files;
    }

    Publishable of(Run run) {
        return Publishable.of(
                run.catalogue(),
                figures.read(run.id()),
                figures.suppression(run.id()),
                run.parameters().earlier().map(this::released));
    }

    /** The proof that what is shown tells nothing of what is not. */
    byte[] proof(Run run) {
        return figures.proof(run.id());
    }

    private EarlierRelease released(String sha256) {
        try {
            return EarlierFigures.read(files.path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
