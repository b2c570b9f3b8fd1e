package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.form.FormWriter;
import dk.rammebilag.form.LastYear;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.AcceptedSubmissions;
import dk.rammebilag.validation.SubmittedRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code form}: the forms the submitters fill in. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();

    @Option(names = "--kommune", paramLabel = "751", descriptionKey = "option.kommune")
    private @Nullable String code;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.output.form")
    private @Nullable Path output;

    @Mixin private StoredData stored = new StoredData();

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
    private Path templates = Home.find().templates();

    @Override
    public Integer call() throws IOException {
        var years = CatalogueLoader.years(templates);
        if (!years.contains(year.value())) {
            throw Folders.unknownYear(year.value(), templates, years);
        }
        var catalogue = CatalogueLoader.load(templates, year.value());
        var submitters = submitters(catalogue);
        var database = stored.database();
        if (!database.exists()) {
            streams.err().println(Messages.text("cli.form.nodata", database.data(), yearBefore()));
            return write(catalogue, submitters, _ -> Optional.empty());
        }
        try (var context = Application.start(database)) {
            var accepted = context.getBean(AcceptedSubmissions.class);
            var region = catalogue.geography().region().code();
            return write(
                    catalogue,
                    submitters,
                    submitter ->
                            accepted.of(year.value() - 1, region, submitter.code())
                                    .map(rows -> lastYear(catalogue, rows)));
        }
    }

    private List<Municipality> submitters(Catalogue catalogue) {
        var all = catalogue.geography().submitters();
        var wanted = code;
        if (wanted == null) {
            return all;
        }
        return catalogue
                .geography()
                .submitter(wanted)
                .map(List::of)
                .orElseThrow(() -> {
                    var codes =
                            all.stream().map(Municipality::code).collect(Collectors.joining(", "));
                    return new UsageException(Messages.text("cli.usage.kommune", wanted, codes));
                });
    }

    private int write(
            Catalogue catalogue,
            List<Municipality> submitters,
            Function<Municipality, Optional<LastYear>> known)
            throws IOException {
        var folder =
                Optional.ofNullable(output)
                        .map(path -> path.toAbsolutePath().normalize())
                        .orElseGet(() -> Home.find().forms(year.value()));
        Files.createDirectories(folder);
        var writer = new FormWriter(catalogue);
        var code = ExitCode.DONE;
        for (var submitter : submitters) {
            var lastYear = known.apply(submitter);
            var form = new ByteArrayOutputStream();
            writer.write(submitter, lastYear, form);
            var file = folder.resolve(submitter.slug() + ".xlsx");
            if (isFree(file, form.toByteArray())) {
                streams.out().println(sentence(file, lastYear));
            } else {
                streams.err().println(Messages.text("cli.form.exists", file));
                code = ExitCode.FAILED;
            }
        }
        return code;
    }

    /** Writes a form unless there is another file; the same form may be there already. */
    private static boolean isFree(Path file, byte[] form) throws IOException {
        if (Files.exists(file)) {
            return Files.size(file) == form.length && Arrays.equals(Files.readAllBytes(file), form);
        }
        Files.write(file, form, StandardOpenOption.CREATE_NEW);
        return true;
    }

    private String sentence(Path file, Optional<LastYear> lastYear) {
        return lastYear.map(rows ->
                        Messages.text(
                                "cli.form.carried",
                                file,
                                yearBefore(),
                                rows.targets().size(),
                                rows.offers().size()))
                .orElseGet(() -> Messages.text("cli.form.written", file, yearBefore()));
    }

    private String yearBefore() {
        return Integer.toString(year.value() - 1);
    }

    private static LastYear lastYear(Catalogue catalogue, SubmittedRows rows) {
        try (var targets = rows.targets();
                var offers = rows.offers()) {
            return LastYear.of(catalogue, targets, offers);
        }
    }
}
