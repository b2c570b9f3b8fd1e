package dk.rammebilag.schedule;

import dk.rammebilag.calendar.Noted;
import dk.rammebilag.calendar.State;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.catalogue.EventKind;
import dk.rammebilag.distribution.Kind;
import dk.rammebilag.run.AuditTrail;
import dk.rammebilag.run.Signature;
import dk.rammebilag.submission.PersonalNumber;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What became of the events of the calendars. What ends an event is entered in the audit in the
 * same transaction. Moments are kept as the clocks of Denmark show them, also one that a jump of
 * theirs leaves out: a date of a calendar may be that.
 */
@Component
public class EventBook {

    private static final int LONGEST = 4000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;

    EventBook(JdbcTemplate jdbc, TransactionTemplate transaction, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is noted of the events of a year, by name. */
    public Map<String, Noted> of(int year) {
        var noted = new LinkedHashMap<String, Noted>();
        jdbc.query(
                "select * from calendar_event where agreement_year = ? order by due",
                result -> {
                    noted.put(
                            result.getString("name"),
                            new Noted(
                                    result.getObject("due", LocalDateTime.class),
                                    State.valueOf(result.getString("state")),
                                    result.getInt("attempts"),
                                    result.getObject("moment", LocalDateTime.class),
                                    result.getString("who"),
                                    result.getLong("round"),
                                    result.getString("note")));
                },
                year);
        return noted;
    }

    /** Notes that somebody says an event is done, or need not be. */
    public void doneBy(String who, int year, Event event, String note) {
        end(year, event, noted(event, State.DONE, 0, who, 0, note));
    }

    /** Notes that somebody has sent the letters of a kind that waited for it. */
    public void sent(int year, Kind kind, String note) {
        var events =
                switch (kind) {
                    case FORMS -> Optional.of(EventKind.FORMS);
                    case REMINDERS -> Optional.of(EventKind.REMINDER);
                    case FEEDBACK -> Optional.<EventKind>empty();
                };
        events.map(EventKind::word)
                .ifPresent(word ->
                        of(year).forEach((name, was) -> {
                            if (was.state() == State.WAITING && name.startsWith(word)) {
                                end(year, name, was.doneBy(Signature.user(), now(), note));
                            }
                        }));
    }

    /**
     * Notes that an event is begun.
     *
     * @param attempt 1, 2, …
     * @param round the latest round of the year before the first of them
     */
    void begin(int year, Event event, int attempt, long round) {
        write(year, event.name(), noted(event, State.BEGUN, attempt, Signature.user(), round, ""));
    }

    /** Notes how an event ended, this time or for good. */
    Noted end(int year, Event event, State state, int attempt, long round, String note) {
        var noted = noted(event, state, attempt, Signature.user(), round, note);
        end(year, event, noted);
        return noted;
    }

    private void end(int year, Event event, Noted noted) {
        end(year, event.name(), noted);
    }

    private void end(int year, String name, Noted noted) {
        transaction.executeWithoutResult(_ -> {
            write(year, name, noted);
            audit.enter(
                    noted.who(),
                    "event-" + noted.state().name().toLowerCase(Locale.ROOT),
                    details(year, name, noted));
        });
    }

    private Noted noted(
            Event event, State state, int attempt, String who, long round, String note) {
        var line = PersonalNumber.masked(note);
        return new Noted(
                event.due(),
                state,
                attempt,
                now(),
                who,
                round,
                line.substring(0, Math.min(LONGEST, line.length())));
    }

    private static Map<String, String> details(int year, String name, Noted noted) {
        var details = new TreeMap<String, String>();
        details.put("year", Integer.toString(year));
        details.put("event", name);
        details.put("due", noted.due().toString());
        details.put("attempt", Integer.toString(noted.attempts()));
        details.put("note", noted.note());
        if (noted.state() == State.DONE && noted.round() > 0) {
            details.put("round", Long.toString(noted.round()));
        }
        return details;
    }

    private void write(int year, String name, Noted noted) {
        transaction.executeWithoutResult(_ -> {
            jdbc.update(
                    "delete from calendar_event where agreement_year = ? and name = ?", year, name);
            jdbc.update(
                    "insert into calendar_event (agreement_year, name, due, state, attempts, moment,"
                            + " who, round, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    year,
                    name,
                    noted.due(),
                    noted.state().name(),
                    noted.attempts(),
                    noted.moment(),
                    noted.who(),
                    noted.round(),
                    noted.note());
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
