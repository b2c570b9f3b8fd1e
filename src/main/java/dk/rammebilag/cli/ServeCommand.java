package dk.rammebilag.cli;

import dk.rammebilag.calendar.Noted;
import dk.rammebilag.calendar.Plan;
import dk.rammebilag.calendar.State;
import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.CatalogueException;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Failures;
import dk.rammebilag.run.Progress;
import dk.rammebilag.schedule.Places;
import dk.rammebilag.schedule.ScheduleApplication;
import dk.rammebilag.schedule.Tick;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: follows the calendars and does what is due, until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private DataFolders folders = new DataFolders();
    @Mixin private MailOption mail = new MailOption();

    @Option(names = "--no-web", descriptionKey = "option.noweb")
    private boolean noWeb;

    @Option(names = "--once", descriptionKey = "option.once")
    private boolean once;

    @Option(names = "--year", paramLabel = "2017", descriptionKey = "option.year.serve")
    private @Nullable Integer year;

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "option.inputs")
    private Path inputs = Home.find().inputs();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.outputs")
    private Path outputs = Home.find().outputs();

    private final InstantSource clock = InstantSource.system();
    private @Nullable ProcessEnd end;
    private String complaint = "";
    private String said = "";
    private int code = ExitCode.DONE;

    @Override
    public Integer call() throws InterruptedException {
        if (!noWeb) {
            throw new UsageException(Messages.text("cli.serve.web"));
        }
        if (year != null) {
            Folders.requireCatalogue(year, folders.templates());
        }
        var vigil = new Vigil(clock, this::calendars, this::tick);
        if (once) {
            vigil.keep(_ -> false);
            return code;
        }
        try (var asked = new ProcessEnd()) {
            end = asked;
            vigil.keep(asked::pause);
            streams.err().println(Messages.text("cli.serve.stopped"));
            return ExitCode.STOPPED;
        }
    }

    /** Those that can be read and are not over; faults are told once, not every minute. */
    private List<Calendar> calendars() {
        var now = Calendar.local(clock.instant());
        var faults = new ArrayList<String>();
        var read = new ArrayList<Calendar>();
        var years = year == null ? CatalogueLoader.years(folders.templates()) : List.of(year);
        for (var one : years) {
            try {
                var calendar = CatalogueLoader.calendar(folders.templates(), one);
                if (year != null || !Plan.isOver(calendar, now)) {
                    read.add(calendar);
                }
            } catch (CatalogueException e) {
                faults.add(e.getMessage());
            }
        }
        complain(String.join("\n", faults));
        return read;
    }

    private Optional<LocalDateTime> tick(List<Calendar> calendars) {
        if (calendars.isEmpty()) {
            streams.out().println(Messages.text("cli.serve.none"));
            return Optional.empty();
        }
        try {
            var next = opened(calendars);
            say(
                    next.map(at ->
                                    Messages.text(
                                            at.isAfter(Calendar.local(clock.instant()))
                                                    ? "cli.serve.next"
                                                    : "cli.serve.elsewhere",
                                            DanishFormat.moment(at)))
                            .orElseGet(() -> Messages.text("cli.calendar.nothing")));
            return next;
        } catch (RuntimeException e) {
            if (end != null && end.isAsked()) {
                return Optional.empty();
            }
            var isBusy = Application.isBusy(e);
            complain(isBusy ? Messages.text("cli.serve.busy") : new Failures().sentence(e));
            code = isBusy ? ExitCode.BUSY : ExitCode.FAILED;
            return Optional.of(Calendar.local(clock.instant()));
        }
    }

    /** The database is free again when this returns. */
    private Optional<LocalDateTime> opened(List<Calendar> calendars) {
        try (var context =
                        Application.start(
                                folders.database(), mail.settings(), ScheduleApplication.class);
                var progress = TerminalProgress.on(streams.err())) {
            context.getBean(Progress.class).tell(progress);
            var places =
                    new Places(
                            folders.templates(),
                            inputs.toAbsolutePath().normalize(),
                            outputs.toAbsolutePath().normalize());
            return context.getBean(Tick.class).run(calendars, places, this::tell);
        }
    }

    private void tell(int ofYear, Event event, Noted noted) {
        if (noted.state() == State.FAILED || noted.state() == State.MISSED) {
            code = ExitCode.NOT_ALL_USABLE;
        }
        streams.out()
                .println(
                        Messages.text(
                                "cli.serve.noted",
                                DanishFormat.moment(noted.moment()),
                                event.name(),
                                Integer.toString(ofYear),
                                CalendarAccount.word(noted.state()),
                                noted.note()));
    }

    private void say(String sentence) {
        if (!sentence.equals(said)) {
            streams.out().println(sentence);
        }
        said = sentence;
    }

    private void complain(String sentence) {
        if (!sentence.isEmpty() && !sentence.equals(complaint)) {
            streams.err().println(sentence);
            code = ExitCode.FAILED;
        }
        complaint = sentence;
    }
}
