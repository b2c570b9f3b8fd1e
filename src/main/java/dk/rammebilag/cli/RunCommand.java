package dk.rammebilag.cli;

import dk.rammebilag.document.State;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Inbox;
import dk.rammebilag.run.Progress;
import dk.rammebilag.run.Quarantine;
import dk.rammebilag.run.RunOutcome;
import dk.rammebilag.run.RunRequest;
import dk.rammebilag.run.YearlyRun;
import dk.rammebilag.statistics.Participation;
import dk.rammebilag.submission.PersonalNumber;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: the yearly run. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private Folders folders = new Folders();

    @ArgGroup private @Nullable Stage stage;

    @Option(names = "--reason", paramLabel = "TEKST", descriptionKey = "option.reason.erratum")
    private String reason = "";

    @Option(names = "--as-of", paramLabel = "2017-05-01T12:00", descriptionKey = "option.asof")
    private @Nullable LocalDateTime asOf;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** A run is a draft unless it is one of these. */
    private static final class Stage {

        @Option(names = "--final", descriptionKey = "option.final")
        private boolean isFinal;

        @Option(names = "--hearing", descriptionKey = "option.hearing")
        private boolean isForHearing;

        private State state() {
            if (isFinal) {
                return State.APPROVED;
            }
            return isForHearing ? State.HEARING : State.DRAFT;
        }
    }

    @Override
    public Integer call() {
        var request =
                new RunRequest(
                        year.value(),
                        folders.templates(),
                        folders.input(year.value()),
                        folders.output(year.value()),
                        asOf,
                        stage == null ? State.DRAFT : stage.state(),
                        reason.strip());
        folders.requireCatalogue(year.value());
        folders.requireInput(year.value());
        var inbox = new Inbox(request.input());
        var unreadable = inbox.unreadable();
        unreadable.forEach(file ->
                streams.err()
                        .println(
                                Messages.text(
                                        "cli.run.unreadable",
                                        PersonalNumber.masked(file.toString()))));
        if (inbox.files().isEmpty()) {
            streams.err().println(Messages.text("cli.run.empty", request.input()));
            return ExitCode.NOT_ALL_USABLE;
        }
        try (var context = Application.start(folders.database());
                var progress = TerminalProgress.on(streams.err())) {
            context.getBean(Progress.class).tell(progress);
            var outcome = context.getBean(YearlyRun.class).run(request);
            var code = tell(outcome);
            if (outcome instanceof RunOutcome.Stopped) {
                // The process is ending: the database is being closed.
                return code;
            }
            context.getBean(Quarantine.class)
                    .notices(folders.templates(), year.value())
                    .forEach(streams.err()::println);
            return code == ExitCode.DONE && !unreadable.isEmpty() ? ExitCode.NOT_ALL_USABLE : code;
        }
    }

    private int tell(RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Published published -> {
                var summary = new StatusSummary(published.submitters());
                if (json) {
                    summary.json(streams.out(), published);
                } else {
                    summary.brief(streams.out());
                    summary.choices(year.value(), streams.out());
                    tell(published.participation());
                    if (published.exposed() > 0) {
                        streams.out()
                                .println(Messages.text("cli.run.exposed", published.exposed()));
                    }
                    streams.out().println(Messages.text("cli.run.published", published.output()));
                }
                yield published.allUsable() ? ExitCode.DONE : ExitCode.NOT_ALL_USABLE;
            }
            case RunOutcome.Failed failed -> {
                streams.err().println(failed.message());
                streams.err().println(Messages.text("cli.run.continue"));
                yield ExitCode.FAILED;
            }
            case RunOutcome.Stopped stopped -> {
                streams.err().println(Messages.text("cli.run.stopped"));
                yield ExitCode.STOPPED;
            }
        };
    }

    private void tell(Participation participation) {
        var share =
                participation
                        .inhabitants()
                        .map(percent -> DanishFormat.number(percent.rounded(1), 1))
                        .orElse("");
        streams.out()
                .println(
                        Messages.text(
                                share.isEmpty() ? "cli.run.used" : "cli.run.used.share",
                                participation.used(),
                                participation.expected(),
                                share));
        if (stage != null && stage.isFinal && participation.isThin()) {
            streams.out().println(Messages.text("cli.run.thin"));
        }
    }
}
