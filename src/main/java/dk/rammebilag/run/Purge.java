package dk.rammebilag.run;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Retention;
import dk.rammebilag.publication.Superseded;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Expired;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Deletes what the office no longer keeps. Published figures, editions that were agreed on and the
 * audit are kept for good; a later year is measured against them.
 */
@Service
public class Purge {

    /**
     * Something that is no longer to be kept.
     *
     * @param kind what it is
     * @param name the year, the file or the folder
     * @param files how many files go with it
     */
    public record Due(Kind kind, String name, long files) {}

    /** What is deleted. */
    public enum Kind {
        /** What was submitted for a year, and all that was worked out of it. */
        YEAR,
        /** A file with personal data. */
        QUARANTINE,
        /** A folder that a later run has replaced. */
        FOLDER,
        /** Letters of a year that lie as files. */
        LETTERS,
        /** A log. */
        LOG
    }

    private final Rounds rounds;
    private final Catalogues catalogues;
    private final Expired expired;
    private final Releases releases;
    private final FileStore files;
    private final RunLog logs;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Purge(
            Rounds rounds,
            Catalogues catalogues,
            Expired expired,
            Releases releases,
            FileStore files,
            RunLog logs,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.expired = expired;
        this.releases = releases;
        this.files = files;
        this.logs = logs;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What is due today.
     *
     * @param output the folder the folders of the years stand in
     * @param delete whether to delete it; else nothing is touched
     */
    public List<Due> due(Path templates, Path output, boolean delete) {
        var due = new ArrayList<Due>();
        try {
            for (var year : CatalogueLoader.years(templates)) {
                due.addAll(submissions(templates, year, delete));
                due.addAll(folders(templates, year, output, delete));
                due.addAll(letters(templates, year, output.resolve("post"), delete));
            }
            due.addAll(quarantine(templates, delete));
            due.addAll(logs(templates, delete));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (delete && !due.isEmpty()) {
            due.forEach(this::note);
        }
        return due;
    }

    private List<Due> submissions(Path templates, int year, boolean delete) {
        var catalogue = catalogues.get(templates, year);
        var region = catalogue.geography().region().code();
        var runs =
                rounds.of(year, region).stream()
                        .map(JobExecution::getJobInstanceId)
                        .collect(Collectors.toSet());
        var now = LocalDateTime.now(clock);
        if (runs.isEmpty()
                || expired.isGone(year, region)
                || !catalogue.cycle().retention().isOver(year, now.toLocalDate())) {
            return List.of();
        }
        var theirs = expired.files(runs);
        if (delete) {
            delete(year, region, runs, theirs, now);
        }
        return List.of(new Due(Kind.YEAR, Integer.toString(year), theirs.size()));
    }

    /** The files first: while rows are left, the next purge finds what this one has not done. */
    private void delete(
            int year, String region, Set<Long> runs, Set<String> theirs, LocalDateTime now) {
        theirs.forEach(files::delete);
        transaction.executeWithoutResult(_ -> expired.forget(year, region, runs, now));
    }

    private List<Due> folders(Path templates, int year, Path output, boolean delete)
            throws IOException {
        var catalogue = catalogues.get(templates, year);
        var before = LocalDateTime.now(clock).minusMonths(catalogue.cycle().retention().drafts());
        var editions =
                releases.of(year, catalogue.geography().region().code()).stream()
                        .map(release -> release.folder())
                        .toList();
        var due = new ArrayList<Due>();
        for (var folder : Superseded.of(output.resolve(Integer.toString(year)))) {
            if (folder.isOlderThan(before.atZone(clock.getZone()).toInstant())
                    && !editions.contains(folder.path().toString())) {
                due.add(new Due(Kind.FOLDER, folder.path().toString(), folder.files()));
                if (delete) {
                    folder.delete();
                }
            }
        }
        return due;
    }

    /** What was sent to a kommune goes with what it had submitted. */
    private List<Due> letters(Path templates, int year, Path post, boolean delete)
            throws IOException {
        var folder = post.resolve(Integer.toString(year));
        var retention = catalogues.get(templates, year).cycle().retention();
        if (!retention.isOver(year, LocalDate.now(clock)) || !Files.isDirectory(folder)) {
            return List.of();
        }
        long letters;
        try (var all = Files.walk(folder)) {
            letters = all.filter(Files::isRegularFile).count();
        }
        if (delete) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return List.of(new Due(Kind.LETTERS, folder.toString(), letters));
    }

    private List<Due> quarantine(Path templates, boolean delete) throws IOException {
        var due = new ArrayList<Due>();
        for (var file : files.quarantinedBefore(before(templates, Retention::quarantine))) {
            due.add(new Due(Kind.QUARANTINE, file.getFileName().toString(), 1));
            if (delete) {
                files.delete(file.getFileName().toString());
            }
        }
        return due;
    }

    private List<Due> logs(Path templates, boolean delete) throws IOException {
        var due = new ArrayList<Due>();
        for (var log : logs.writtenBefore(before(templates, Retention::logs))) {
            due.add(new Due(Kind.LOG, log.getFileName().toString(), 1));
            if (delete) {
                Files.delete(log);
            }
        }
        return due;
    }

    /** What belongs to no year is kept as long as any of them says. */
    private Instant before(Path templates, ToIntFunction<Retention> months) {
        var most =
                CatalogueLoader.years(templates).stream()
                        .map(year -> catalogues.get(templates, year).cycle().retention())
                        .mapToInt(months)
                        .max()
                        .orElseThrow();
        return LocalDateTime.now(clock).minusMonths(most).atZone(clock.getZone()).toInstant();
    }

    private void note(Due due) {
        audit.append(
                Signature.user(),
                "purge",
                Map.of(
                        "kind", due.kind().name(),
                        "name", due.name(),
                        "files", Long.toString(due.files())));
    }
}
