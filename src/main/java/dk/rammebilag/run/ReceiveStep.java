package dk.rammebilag.run;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.run.store.Submissions.ReceivedFile;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.Submitter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Receives: keeps every file as it came, and finds out whose it is. */
@Component
class ReceiveStep implements StepFactory.Work {

    private final Runs runs;
    private final FileStore files;
    private final Submissions submissions;

    ReceiveStep(Runs runs, FileStore files, Submissions submissions) {
        this.runs = runs;
        this.files = files;
        this.submissions = submissions;
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var inbox = new Inbox(run.parameters().input());
        var moments = inbox.received();
        submissions.forget(run.id());
        var names = new ShownNames();
        var received =
                inbox.files().stream()
                        .map(file -> received(run, file, names.of(file), moments.get(name(file))))
                        .sorted(
                                Comparator.comparing(ReceivedFile::received)
                                        .thenComparing(ReceivedFile::name))
                        .toList();
        var seen = new HashSet<String>();
        for (var file : received) {
            submissions.received(run.id(), file);
            if (seen.add(file.sha256())) {
                add(run, file);
            }
        }
    }

    private ReceivedFile received(Run run, Path file, String name, @Nullable LocalDateTime moment) {
        return new ReceivedFile(
                name,
                keep(file, name),
                Optional.ofNullable(moment).orElse(run.parameters().asOf()));
    }

    private String keep(Path file, String name) {
        try {
            return files.keep(file);
        } catch (UncheckedIOException e) {
            if (name.equals(name(file))) {
                throw e;
            }
            // The cause names the file, and is written down where runs are recorded.
            throw new RunException(Messages.text("run.failure.file", name));
        }
    }

    private void add(Run run, ReceivedFile file) {
        var cover = SubmissionReader.cover(files.path(file.sha256()));
        submissions.add(
                run.id(),
                file,
                Submitter.of(run.catalogue().geography(), cover, file.name())
                        .map(Municipality::code)
                        .orElse(Submitter.UNKNOWN),
                cover.flatMap(c -> c.year().get()).orElse(null),
                cover.flatMap(c -> c.version().get()).orElse(null));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
