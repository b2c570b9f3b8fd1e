package dk.rammebilag.run;

import dk.rammebilag.document.State;
import dk.rammebilag.run.store.Release;
import dk.rammebilag.run.store.Releases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The editions of a year that were agreed on: each stays as it is, and what corrects one goes into
 * a folder of its own beside it.
 */
@Component
class Editions {

    private static final String BESIDE = "-rettelse-";

    private final Releases releases;

    Editions(Releases releases) {
        this.releases = releases;
    }

    /**
     * The same run, but never into the folder of an edition: after the first a final run is an
     * erratum.
     *
     * @throws RefusedException if an erratum gives no reason
     */
    RunRequest besideThem(RunRequest asked, String region) {
        var editions =
                releases.of(asked.year(), region).stream()
                        .filter(release -> release.state().isFinal())
                        .toList();
        if (editions.isEmpty()) {
            return asked;
        }
        if (asked.state().isFinal() && asked.reason().isBlank()) {
            throw new RefusedException(
                    "run.erratum.reason",
                    Integer.toString(asked.year()),
                    editions.getFirst().folder());
        }
        return new RunRequest(
                asked.year(),
                asked.templates(),
                asked.input(),
                folder(asked.output(), editions),
                asked.asOf(),
                asked.state().isFinal() ? State.ERRATUM : asked.state(),
                asked.reason());
    }

    private static Path folder(Path asked, List<Release> editions) {
        var taken = editions.stream().map(release -> Path.of(release.folder())).toList();
        return taken.contains(asked)
                ? asked.resolveSibling(asked.getFileName() + BESIDE + editions.size())
                : asked;
    }

    /** SHA-256 of the manifest of the edition that an erratum corrects; empty for any other run. */
    Optional<String> corrected(RunRequest request, String region) {
        return request.state() == State.ERRATUM
                ? releases.inForce(request.year(), region).map(Release::manifest)
                : Optional.empty();
    }
}
