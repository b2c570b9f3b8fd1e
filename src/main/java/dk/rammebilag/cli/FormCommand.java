package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.form.FormFolder;
import dk.rammebilag.form.LastYear;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.AcceptedSubmissions;
import java.io.IOException;
import java.nio.file.Path;
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
            return write(
                    catalogue, submitters, submitter -> accepted.lastYear(catalogue, submitter));
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
        var forms = new FormFolder(catalogue, folder);
        var code = ExitCode.DONE;
        for (var submitter : submitters) {
            var lastYear = known.apply(submitter);
            var written = forms.write(submitter, lastYear);
            if (written.isOurs()) {
                streams.out().println(sentence(written.file(), lastYear));
            } else {
                streams.err().println(Messages.text("cli.form.exists", written.file()));
                code = ExitCode.FAILED;
            }
        }
        return code;
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
}
