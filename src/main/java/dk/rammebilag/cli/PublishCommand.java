package dk.rammebilag.cli;

import dk.rammebilag.document.State;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.PublishYear;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: notes that the latest run of a year has left the house. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

    private static final String NO_RUN = "cli.publish.noRun";

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private DataFolders folders = new DataFolders();

    @Option(
            names = "--state",
            paramLabel = "draft|hearing|approved|erratum",
            required = true,
            descriptionKey = "option.state")
    private State state = State.DRAFT;

    @Override
    public Integer call() {
        folders.requireRun(year.value(), NO_RUN);
        try (var context = Application.start(folders.database())) {
            var published =
                    context.getBean(PublishYear.class)
                            .publish(folders.templates(), year.value(), state);
            var release = published.orElseThrow(() -> new UsageException(noRun()));
            streams.out()
                    .println(
                            Messages.text(
                                    "cli.publish.done",
                                    Integer.toString(release.year()),
                                    Long.toString(release.round()),
                                    release.as().word().toLowerCase(Messages.DANISH),
                                    DanishFormat.moment(release.at())));
            return ExitCode.DONE;
        }
    }

    private String noRun() {
        return Messages.text(NO_RUN, Integer.toString(year.value()));
    }
}
