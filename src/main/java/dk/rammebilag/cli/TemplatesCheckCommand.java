package dk.rammebilag.cli;

import dk.rammebilag.appendix.Templates;
import dk.rammebilag.catalogue.CatalogueException;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.distribution.LetterTexts;
import dk.rammebilag.language.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code templates check}: whether catalogues and texts can be used, without any submission. */
@Command(name = "check")
final class TemplatesCheckCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Option(names = "--year", paramLabel = "2017", descriptionKey = "option.year.templates")
    private @Nullable Integer year;

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
    private Path templates = Home.find().templates();

    @Override
    public Integer call() {
        var years = CatalogueLoader.years(templates);
        if (years.isEmpty()) {
            throw new UsageException(Messages.text("cli.usage.years.none", templates));
        }
        if (year != null && !years.contains(year)) {
            throw Folders.unknownYear(year, templates, years);
        }
        var faulty = (year == null ? years : List.of(year)).stream().filter(this::isFaulty).count();
        return faulty == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Tells every fault of a year, so that those of the next are told too. */
    private boolean isFaulty(int checked) {
        try {
            var read =
                    Templates.read(
                            CatalogueLoader.load(templates, checked),
                            CatalogueLoader.folders(templates, checked));
            LetterTexts.read(CatalogueLoader.folders(templates, checked));
            CatalogueLoader.calendar(templates, checked);
            streams.out()
                    .println(
                            Messages.text(
                                    "cli.templates.sound",
                                    Integer.toString(checked),
                                    read.entries().size()));
            return false;
        } catch (CatalogueException e) {
            streams.err().println(Messages.text("cli.templates.faulty", Integer.toString(checked)));
            streams.err().println(e.getMessage());
            return true;
        }
    }
}
