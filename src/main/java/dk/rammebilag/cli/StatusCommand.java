package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Quarantine;
import dk.rammebilag.run.RunStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: who has submitted, where they stand, and the last runs. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private Folders folders = new Folders();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        folders.requireCatalogue(year.value());
        try (var context = Application.start(folders.database())) {
            var status = context.getBean(RunStatus.class);
            var latest = status.latest(folders.templates(), year.value());
            var broken = status.brokenAudit();
            if (json) {
                Json.print(StatusAccount.of(year.value(), latest, broken), streams.out());
            } else if (latest.isPresent()) {
                var summary = new StatusSummary(latest.get().submitters());
                streams.out().println(latest.get().description());
                summary.full(streams.out());
                summary.choices(year.value(), streams.out());
            } else {
                streams.out()
                        .println(Messages.text("cli.status.none", Integer.toString(year.value())));
            }
            context.getBean(Quarantine.class)
                    .notices(folders.templates(), year.value())
                    .forEach(streams.err()::println);
            broken.ifPresent(
                    number -> streams.err().println(Messages.text("cli.status.audit", number)));
            return ExitCode.DONE;
        }
    }
}
