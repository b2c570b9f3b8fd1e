package dk.rammebilag.cli;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.language.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules}: the rules submissions are checked by. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Option(names = "--year", paramLabel = "2017", descriptionKey = "option.year.rules")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "text|md|json", descriptionKey = "option.format")
    private RuleList.Format format = RuleList.Format.text;

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
    private Path templates = Home.find().templates();

    @Override
    public Integer call() {
        var years = CatalogueLoader.years(templates);
        if (years.isEmpty()) {
            throw new UsageException(Messages.text("cli.usage.years.none", templates));
        }
        var chosen = year == null ? years.getLast() : year;
        if (!years.contains(chosen)) {
            throw Folders.unknownYear(chosen, templates, years);
        }
        new RuleList(CatalogueLoader.load(templates, chosen)).write(format, streams.out());
        return ExitCode.DONE;
    }
}
