package dk.rammebilag.cli;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.LeftAs;
import dk.rammebilag.run.PublishYear;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: notes that the latest run of a year has left the house. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--state",
            paramLabel = "draft|hearing|approved",
            required = true,
            descriptionKey = "option.state")
    private LeftAs state = LeftAs.DRAFT;

    @Override
    public Integer call() {
        folders.requireCatalogue(year.value());
        try (var context = Application.start(folders.data())) {
            var published =
                    context.getBean(PublishYear.class)
                            .publish(folders.templates(), year.value(), state);
            var text =
                    published
                            .map(release ->
                                    Messages.text(
                                            "cli.publish.done",
                                            Integer.toString(release.year()),
                                            Long.toString(release.round()),
                                            word(release.as()),
                                            DanishFormat.moment(release.at())))
                            .orElseGet(() ->
                                    Messages.text(
                                            "cli.status.none", Integer.toString(year.value())));
            streams.out().println(text);
            return published.isPresent() ? ExitCode.DONE : ExitCode.USAGE;
        }
    }

    private static String word(LeftAs state) {
        return Messages.text("cli.publish." + state.name().toLowerCase(Locale.ROOT));
    }
}
