package dk.rammebilag.run;

import dk.rammebilag.publication.FileEntry;
import dk.rammebilag.publication.Manifest;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.FindingCounts;
import dk.rammebilag.run.store.Submissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a run says of itself in its manifest. */
@Component
class Manifests {

    private final PublicFigures publicFigures;
    private final Submissions submissions;
    private final FindingCounts findings;
    private final RunStatus status;
    private final FileStore files;
    private final Backgrounds backgrounds;

    Manifests(
            PublicFigures publicFigures,
            Submissions submissions,
            FindingCounts findings,
            RunStatus status,
            FileStore files,
            Backgrounds backgrounds) {
        this.publicFigures = publicFigures;
        this.submissions = submissions;
        this.findings = findings;
        this.status = status;
        this.files = files;
        this.backgrounds = backgrounds;
    }

    Manifest of(Run run) {
        var parameters = run.parameters();
        return new Manifest(
                SoftwareVersion.current(),
                run.catalogue().version(),
                new Manifest.Parameters(
                        parameters.year(),
                        parameters.asOf(),
                        parameters.state().name().toLowerCase(Locale.ROOT),
                        run.catalogue().threshold()),
                inputs(run),
                List.of(),
                new Manifest.Counts(
                        publicFigures.of(run).all().stream()
                                .collect(counting(figure -> figure.status().code())),
                        findings.bySeverity(run.id()),
                        status.submitters(run.id(), run.catalogue()).stream()
                                .collect(counting(submitter -> submitter.status().word()))),
                parameters.earlier().stream()
                        .filter(earlier -> earlier.year() == parameters.year() - 1)
                        .findFirst()
                        .map(earlier ->
                                new Manifest.Release(
                                        earlier.year(), earlier.sha256(), lastYear(run)))
                        .orElse(null),
                parameters.earlier().stream()
                        .map(earlier ->
                                new Manifest.EarlierFigures(earlier.year(), earlier.sha256()))
                        .toList());
    }

    private List<FileEntry> inputs(Run run) {
        return Stream.concat(
                        submissions.receivedFiles(run.id()).stream()
                                .map(file -> entry(file.name(), files.path(file.sha256()))),
                        new Inbox(run.parameters().input())
                                .moments().stream()
                                        .map(file -> entry(file.getFileName().toString(), file)))
                .toList();
    }

    private List<FileEntry> lastYear(Run run) {
        return backgrounds.lastYear(run).stream()
                .map(accepted -> entry(accepted.fileName(), files.path(accepted.sha256())))
                .toList();
    }

    private static FileEntry entry(String name, Path file) {
        try {
            return FileEntry.of(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Collector<T, ?, Map<String, Long>> counting(Function<T, String> by) {
        return Collectors.groupingBy(by, Collectors.counting());
    }
}
