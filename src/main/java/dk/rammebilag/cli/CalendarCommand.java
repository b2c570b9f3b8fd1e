package dk.rammebilag.cli;

import dk.rammebilag.calendar.Plan;
import dk.rammebilag.calendar.Reached;
import dk.rammebilag.calendar.State;
import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import dk.rammebilag.run.Signature;
import dk.rammebilag.schedule.EventBook;
import dk.rammebilag.schedule.EventDeeds;
import dk.rammebilag.schedule.ScheduleApplication;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calendar}: what is due when, what became of it, and what is next. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private DataFolders folders = new DataFolders();

    @Option(names = "--as-of", paramLabel = "2017-05-01T12:00", descriptionKey = "option.asof")
    private @Nullable LocalDateTime asOf;

    @Option(names = "--done", paramLabel = "NAVN", descriptionKey = "option.done")
    private @Nullable String done;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Folders.requireCatalogue(year.value(), folders.templates());
        var calendar = CatalogueLoader.calendar(folders.templates(), year.value());
        if (done != null) {
            return note(calendar, event(calendar, done));
        }
        var now = Optional.ofNullable(asOf).orElseGet(() -> Calendar.local(Instant.now()));
        var account = new CalendarAccount(plan(calendar, now), now);
        if (json) {
            account.json(streams.out());
        } else {
            account.text(streams.out());
        }
        return account.isAllWell() ? ExitCode.DONE : ExitCode.NOT_ALL_USABLE;
    }

    private Plan plan(Calendar calendar, LocalDateTime now) {
        if (!folders.database().exists()) {
            return Plan.of(calendar, Map.of(), Reached.NOTHING, now);
        }
        try (var context =
                Application.start(folders.database(), Map.of(), ScheduleApplication.class)) {
            return context.getBean(EventDeeds.class).plan(calendar, folders.templates(), now);
        }
    }

    private static Event event(Calendar calendar, String name) {
        var names = calendar.events().stream().map(Event::name).toList();
        return calendar.event(name.strip())
                .orElseThrow(() ->
                        new UsageException(
                                Nearest.to(name, names)
                                        .map(near -> Messages.text("cli.calendar.near", name, near))
                                        .orElseGet(() ->
                                                Messages.text(
                                                        "cli.calendar.unknown",
                                                        name,
                                                        String.join(", ", names)))));
    }

    /** What somebody did is not done by the program. */
    private int note(Calendar calendar, Event event) {
        try (var context =
                Application.start(folders.database(), Map.of(), ScheduleApplication.class)) {
            var book = context.getBean(EventBook.class);
            var before = book.of(calendar.year()).get(event.name());
            var wasDone = before != null && before.state() == State.DONE;
            if (!wasDone) {
                book.doneBy(
                        Signature.user(),
                        calendar.year(),
                        event,
                        Messages.text("calendar.note.said"));
            }
            streams.out()
                    .println(
                            Messages.text(
                                    wasDone ? "cli.calendar.before" : "cli.calendar.done",
                                    event.name(),
                                    Integer.toString(calendar.year())));
            return ExitCode.DONE;
        }
    }
}
