package dk.rammebilag.schedule;

import dk.rammebilag.calendar.Noted;
import dk.rammebilag.calendar.Plan;
import dk.rammebilag.calendar.Standing;
import dk.rammebilag.calendar.State;
import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Correspondence;
import dk.rammebilag.run.Failures;
import dk.rammebilag.run.YearStage;
import dk.rammebilag.validation.Status;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Sees to one event at a time, for whoever holds the claim on it. */
@Component
public class EventDeeds {

    private final EventBook book;
    private final YearStage stage;
    private final EventRuns runs;
    private final EventLetters letters;
    private final Correspondence correspondence;
    private final Failures failures;
    private final Clock clock;

    EventDeeds(
            EventBook book,
            YearStage stage,
            EventRuns runs,
            EventLetters letters,
            Correspondence correspondence,
            Failures failures,
            Clock clock) {
        this.book = book;
        this.stage = stage;
        this.runs = runs;
        this.letters = letters;
        this.correspondence = correspondence;
        this.failures = failures;
        this.clock = clock;
    }

    /** What is to become of the events of a calendar now. */
    public Plan plan(Calendar calendar, Path templates) {
        return plan(calendar, templates, Calendar.local(clock.instant()));
    }

    /** What is to become of them at another moment, if nothing happens before. */
    public Plan plan(Calendar calendar, Path templates, LocalDateTime moment) {
        return Plan.of(
                calendar,
                book.of(calendar.year()),
                stage.reached(templates, calendar.year()),
                moment);
    }

    /**
     * Does what is to be done about an event now, after its file and what is noted of it have been
     * read once more: somebody may have moved or done it since it was planned.
     *
     * @param isClosing whether the process is ending
     * @param told what is told of what was noted
     * @return the plan of its year after that; empty when the process is ending
     */
    Optional<Plan> see(
            int year,
            String name,
            Places places,
            BooleanSupplier isClosing,
            BiConsumer<Event, Noted> told) {
        var calendar = CatalogueLoader.calendar(places.templates(), year);
        var entry = plan(calendar, places.templates()).entry(name);
        var event = entry.map(Plan.Entry::event);
        switch (entry.map(Plan.Entry::standing).orElseGet(Standing.Settled::new)) {
            case Standing.Due _ -> {
                if (!isDone(year, entry.orElseThrow(), places, isClosing, told)) {
                    return Optional.empty();
                }
            }
            case Standing.TooLate(var reason) -> {
                var attempts = entry.flatMap(Plan.Entry::noted).map(Noted::attempts).orElse(0);
                var noted = book.end(year, event.orElseThrow(), State.MISSED, attempts, 0, reason);
                told.accept(event.orElseThrow(), noted);
            }
            case Standing.Coming _, Standing.Again _, Standing.Settled _ -> {}
        }
        return Optional.of(plan(calendar, places.templates()));
    }

    /** Whether it came to an end of any kind; false when the process is ending. */
    private boolean isDone(
            int year,
            Plan.Entry entry,
            Places places,
            BooleanSupplier isClosing,
            BiConsumer<Event, Noted> told) {
        var event = entry.event();
        var before = entry.noted().map(Noted::attempts).orElse(0);
        var round =
                entry.noted()
                        .map(Noted::round)
                        .orElseGet(() -> stage.latestRound(places.templates(), year));
        book.begin(year, event, before + 1, round);
        var deed = deed(year, event, places, round, isClosing);
        var noted =
                switch (deed) {
                    case Deed.Ended(var state, var made, var note) ->
                            Optional.of(book.end(year, event, state, before + 1, made, note));
                    case Deed.Failed(var reason) ->
                            Optional.of(
                                    book.end(year, event, State.FAILED, before + 1, round, reason));
                    case Deed.Stopped _ -> {
                        book.begin(year, event, before, round);
                        yield Optional.<Noted>empty();
                    }
                };
        noted.ifPresent(end -> told.accept(event, end));
        return noted.isPresent();
    }

    private Deed deed(int year, Event event, Places places, long round, BooleanSupplier isClosing) {
        try {
            return switch (event.kind()) {
                case FORMS, REMINDER -> letters.write(year, event, places);
                case DEADLINE -> new Deed.Ended(State.DONE, 0, missing(year, places));
                case DRAFT, HEARING, FINAL -> runs.run(year, event, places, round);
            };
        } catch (RuntimeException e) {
            return isClosing.getAsBoolean()
                    ? new Deed.Stopped()
                    : new Deed.Failed(failures.sentence(e));
        }
    }

    private String missing(int year, Places places) {
        var catalogue = CatalogueLoader.load(places.templates(), year);
        return correspondence
                .latest(catalogue, year)
                .map(latest ->
                        Messages.text(
                                "calendar.note.missing",
                                latest.correspondents().stream()
                                        .filter(to -> to.status() == Status.MISSING)
                                        .count(),
                                Long.toString(latest.round())))
                .orElseGet(() -> Messages.text("calendar.note.notRun"));
    }
}
