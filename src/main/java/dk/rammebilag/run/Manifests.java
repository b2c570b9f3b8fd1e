package dk.rammebilag.run;

import dk.rammebilag.publication.FileEntry;
import dk.rammebilag.publication.Manifest;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submissions;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a run says of itself in its manifest. */
@Component
class Manifests {

    private final PublicFigures publicFigures;
    private final Submissions submissions;
    private final Findings findings;
    private final RunStatus status;

    Manifests(
            PublicFigures publicFigures,
            Submissions submissions,
            Findings findings,
            RunStatus status) {
        this.publicFigures = publicFigures;
        this.submissions = submissions;
        this.findings = findings;
        this.status = status;
    }

    Manifest of(Run run) {
        var parameters = run.parameters();
        return new Manifest(
                SoftwareVersion.current(),
                run.catalogue().version(),
                new Manifest.Parameters(
                        parameters.year(),
                        parameters.asOf(),
                        parameters.isFinal() ? "final" : "draft",
                        run.catalogue().threshold()),
                submissions.inputs(run.id()),
                java.util.List.of(),
                new Manifest.Counts(
                        publicFigures.of(run).all().stream()
                                .collect(counting(figure -> figure.status().code())),
                        findings.counts(run.id()),
                        status.submitters(run.id(), run.catalogue()).stream()
                                .collect(counting(submitter -> submitter.status().word()))),
                null);
    }
}
