package dk.rammebilag.cli;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.feedback.CollectedVerdict;
import dk.rammebilag.feedback.Earlier;
import dk.rammebilag.feedback.FaultLines;
import dk.rammebilag.feedback.FaultReport;
import dk.rammebilag.feedback.MarkedCopy;
import dk.rammebilag.feedback.MarkedPlaces;
import dk.rammebilag.feedback.Receipt;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Inbox;
import dk.rammebilag.run.SoftwareVersion;
import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Status;
import dk.rammebilag.validation.Submitter;
import dk.rammebilag.workbook.BookRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: validates single submissions, without a database. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /** How much of the hash tells files of unknown submitters apart. */
    private static final int HASH = 8;

    @Mixin private Streams streams = new Streams();

    @Parameters(paramLabel = "FIL", arity = "1..*", descriptionKey = "parameter.files")
    private List<Path> files = List.of();

    @Option(names = "--year", paramLabel = "2017", descriptionKey = "option.year.check")
    private @Nullable Integer year;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.output.check")
    private @Nullable Path output;

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
    private Path templates = Home.find().templates();

    @Option(names = "--as-of", paramLabel = "2017-05-01T12:00", descriptionKey = "option.asof")
    private LocalDateTime asOf = LocalDateTime.now(ZoneId.of("Europe/Copenhagen"));

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private final Set<String> written = new HashSet<>();

    @Override
    public Integer call() throws IOException {
        try (var account = json ? new CheckAccount(streams.out()) : null) {
            var allUsable = true;
            for (var file : files) {
                var path = file.toAbsolutePath().normalize();
                if (Inbox.isReadable(path)) {
                    allUsable &= check(path, account) != Status.REJECTED;
                } else {
                    streams.err()
                            .println(
                                    Messages.text(
                                            "cli.check.file",
                                            PersonalNumber.masked(path.toString())));
                    allUsable = false;
                }
            }
            return allUsable ? ExitCode.DONE : ExitCode.NOT_ALL_USABLE;
        }
    }

    /** Checks a file, says what was found and lets go of it before the next. */
    private Status check(Path file, @Nullable CheckAccount account) throws IOException {
        try (var verdict = new CollectedVerdict()) {
            var checked = check(file, verdict);
            var own = output == null ? null : write(file, checked, output);
            var lines = new FaultLines(checked.catalogue(), checked.file(), verdict);
            if (account != null) {
                account.add(checked);
            } else if (own == null) {
                lines.write(streams.out());
            } else {
                lines.writeOverview(streams.out());
                streams.out().println("  " + Messages.text("cli.check.written", own));
            }
            return checked.file().status();
        }
    }

    private CheckedFile check(Path file, CollectedVerdict verdict) throws IOException {
        var rows = CheckedFile.rows(file);
        var catalogue = CatalogueLoader.load(templates, year(rows));
        var received =
                Optional.ofNullable(file.getParent())
                        .map(Inbox::new)
                        .map(inbox -> inbox.received().get(file.getFileName().toString()))
                        .orElse(asOf);
        return CheckedFile.of(file, rows, catalogue, received, asOf, verdict);
    }

    /** The year asked for, else the one on the cover, else the latest. */
    private int year(CollectedRows rows) {
        var years = CatalogueLoader.years(templates);
        if (years.isEmpty()) {
            throw new UsageException(Messages.text("cli.usage.years.none", templates));
        }
        if (year != null && !years.contains(year)) {
            throw Folders.unknownYear(year, templates, years);
        }
        return Optional.ofNullable(year)
                .or(() ->
                        rows.cover()
                                .flatMap(cover -> cover.year().get())
                                .map(Math::toIntExact)
                                .filter(years::contains))
                .orElse(years.getLast());
    }

    /** Writes what a submitter gets back, and says into which folder. */
    private Path write(Path file, CheckedFile checked, Path folder) throws IOException {
        var catalogue = checked.catalogue();
        var own = folder(checked, folder);
        Files.createDirectories(own);
        Files.write(
                own.resolve("kvittering.json"),
                Receipt.of(checked.file(), catalogue.version(), SoftwareVersion.current()).bytes());
        var copy = MarkedCopy.of(file, checked.verdict());
        var report =
                new FaultReport(
                                catalogue,
                                checked.file(),
                                checked.verdict(),
                                new Earlier.None(Messages.text("cli.check.uncompared")),
                                checked.headers(),
                                copy.map(MarkedCopy::places).map(places -> places::link))
                        .book(asOf);
        try (var out = file(own, "tilbagemelding.xlsx")) {
            new BookRenderer().render(report, out);
        }
        if (copy.isPresent()) {
            try (var out = file(own, MarkedPlaces.FILE_NAME)) {
                copy.get().write(out);
            }
        }
        return own;
    }

    private static OutputStream file(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }

    /** The folder of its submitter; a second file of the same submitter has one of its own. */
    private Path folder(CheckedFile checked, Path folder) {
        var hash = checked.file().sha256().substring(0, HASH);
        var name =
                Optional.ofNullable(checked.file().submitter())
                        .map(Municipality::slug)
                        .orElse(Submitter.UNKNOWN + "-" + hash);
        return folder.resolve(written.add(name) ? name : name + "-" + hash);
    }
}
