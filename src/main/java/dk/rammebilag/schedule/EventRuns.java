package dk.rammebilag.schedule;

import dk.rammebilag.catalogue.Event;
import dk.rammebilag.catalogue.EventKind;
import dk.rammebilag.document.State;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Inbox;
import dk.rammebilag.run.RunOutcome;
import dk.rammebilag.run.RunRequest;
import dk.rammebilag.run.YearStage;
import dk.rammebilag.run.YearlyRun;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** The events that run a year, as {@code run} does. */
@Component
class EventRuns {

    private final YearlyRun run;
    private final YearStage stage;

    EventRuns(YearlyRun run, YearStage stage) {
        this.run = run;
        this.stage = stage;
    }

    /**
     * Runs the year.
     *
     * @param before the latest round before the event was first begun; a round after it that was
     *     completed as what is asked for is this event's, by whomever, and no other is made
     */
    Deed run(int year, Event event, Places places, long before) {
        var state = state(event.kind());
        var made = stage.completedAfter(before, places.templates(), year, state);
        if (made.isPresent()) {
            return done(made.getAsLong(), Messages.text("calendar.note.before"));
        }
        var input = places.input(year);
        if (!Files.isDirectory(input) || new Inbox(input).files().isEmpty()) {
            return new Deed.Failed(Messages.text("calendar.failed.empty", input));
        }
        var request =
                new RunRequest(
                        year, places.templates(), input, places.output(year), null, state, "");
        return switch (run.run(request)) {
            case RunOutcome.Published published ->
                    done(stage.latestRound(places.templates(), year), note(published));
            case RunOutcome.Failed(var reason) -> new Deed.Failed(reason);
            case RunOutcome.Stopped _ -> new Deed.Stopped();
        };
    }

    private static Deed done(long round, String note) {
        return new Deed.Ended(dk.rammebilag.calendar.State.DONE, round, note);
    }

    private static State state(EventKind kind) {
        return switch (kind) {
            case HEARING -> State.HEARING;
            case FINAL -> State.APPROVED;
            default -> State.DRAFT;
        };
    }

    private static String note(RunOutcome.Published published) {
        var unusable = published.submitters().stream().filter(one -> !one.usable()).count();
        var note = Messages.text("calendar.note.run", published.output(), unusable);
        return published.exposed() == 0
                ? note
                : note + " " + Messages.text("cli.run.exposed", published.exposed());
    }
}
