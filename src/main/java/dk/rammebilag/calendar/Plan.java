package dk.rammebilag.calendar;

import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.catalogue.EventKind;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of each event of a year at a moment.
 *
 * @param year the year of the agreement
 * @param entries in the order they are due
 */
public record Plan(int year, List<Entry> entries) {

    /** How often an event is begun at the most. */
    public static final int ATTEMPTS = 5;

    /** What came due longer ago is left to people: a calendar that did it would surprise them. */
    public static final Duration CATCHES_UP = Duration.ofDays(30);

    /** How long to wait after each attempt but the last. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(6),
                    Duration.ofHours(24));

    /**
     * An event and where it stands.
     *
     * @param noted what is noted of it that still holds; empty where nothing is
     */
    public record Entry(Event event, Optional<Noted> noted, Standing standing) {

        /** When there is something to be done about it; empty when there never is. */
        public Optional<LocalDateTime> next() {
            return switch (standing) {
                case Standing.Coming _, Standing.Due _, Standing.TooLate _ ->
                        Optional.of(event.due());
                case Standing.Again(var next) -> Optional.of(next);
                case Standing.Settled _ -> Optional.empty();
            };
        }

        /** Whether there is something to be done about it now. */
        public boolean isNow() {
            return standing instanceof Standing.Due || standing instanceof Standing.TooLate;
        }

        /** Whether it was done and has another date now, at which it is not done again. */
        public boolean isMovedInVain() {
            return standing instanceof Standing.Settled
                    && noted.filter(was -> !was.due().equals(event.due())).isPresent();
        }
    }

    public Plan {
        entries = List.copyOf(entries);
    }

    /**
     * The plan of a year.
     *
     * @param noted what is noted of events, by name
     * @param reached how far the year has come
     * @param now the moment, by the clocks of Denmark
     */
    public static Plan of(
            Calendar calendar, Map<String, Noted> noted, Reached reached, LocalDateTime now) {
        return new Plan(
                calendar.year(),
                calendar.events().stream()
                        .map(event -> {
                            var holds = holds(event, noted.get(event.name()));
                            return new Entry(
                                    event,
                                    Optional.ofNullable(holds),
                                    standing(calendar, event, holds, reached, now));
                        })
                        .toList());
    }

    /** Whether nothing of a calendar is done by itself any more. */
    public static boolean isOver(Calendar calendar, LocalDateTime now) {
        return calendar.events().stream()
                .allMatch(event -> now.isAfter(event.due().plus(CATCHES_UP)));
    }

    /** The entry of an event; empty when the calendar has none of that name. */
    public Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.event().name().equals(name)).findFirst();
    }

    /** When the first of them is to be seen to, if only to note that it is too late. */
    public Optional<LocalDateTime> next() {
        return entries.stream()
                .map(Entry::next)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The entry that is to be done next; empty when there is none. */
    public Optional<Entry> coming() {
        return entries.stream()
                .filter(entry -> !(entry.standing() instanceof Standing.TooLate))
                .filter(entry -> entry.next().isPresent())
                .min(Comparator.comparing(entry -> entry.next().orElseThrow()));
    }

    /**
     * What is done stays done, and what was broken off is gone on with on the new day; whatever
     * else was noted is forgotten when the event is moved.
     */
    private static @Nullable Noted holds(Event event, @Nullable Noted noted) {
        if (noted == null || noted.due().equals(event.due())) {
            return noted;
        }
        return switch (noted.state()) {
            case DONE, WAITING, BEGUN -> noted;
            case FAILED, MISSED -> null;
        };
    }

    private static Standing standing(
            Calendar calendar,
            Event event,
            @Nullable Noted noted,
            Reached reached,
            LocalDateTime now) {
        if (noted != null && isSettled(noted)) {
            return new Standing.Settled();
        }
        if (now.isBefore(event.due())) {
            return new Standing.Coming();
        }
        var late = late(calendar, event, reached, now);
        if (late.isPresent()) {
            return noted != null && noted.state() == State.FAILED
                    ? new Standing.Settled()
                    : new Standing.TooLate(late.get());
        }
        if (noted != null && noted.attempts() >= ATTEMPTS) {
            return new Standing.TooLate(Messages.text("calendar.late.broken", ATTEMPTS));
        }
        if (noted != null && noted.state() == State.FAILED) {
            var next = noted.moment().plus(PAUSES.get(noted.attempts() - 1));
            return now.isBefore(next) ? new Standing.Again(next) : new Standing.Due();
        }
        return new Standing.Due();
    }

    private static boolean isSettled(Noted noted) {
        return switch (noted.state()) {
            case DONE, WAITING, MISSED -> true;
            case FAILED -> noted.attempts() >= ATTEMPTS;
            case BEGUN -> false;
        };
    }

    /** Why an event that is due is not to be done any more. */
    private static Optional<String> late(
            Calendar calendar, Event event, Reached reached, LocalDateTime now) {
        if (event.kind() == EventKind.DEADLINE) {
            return Optional.empty();
        }
        return overtakenByRun(event.kind(), reached)
                .or(() ->
                        calendar.events().stream()
                                .filter(other -> !other.due().isAfter(now))
                                .filter(other -> overtakes(other, event))
                                .findFirst()
                                .map(other ->
                                        Messages.text(
                                                "calendar.late.overtaken",
                                                other.name(),
                                                DanishFormat.moment(other.due()))))
                .or(() ->
                        now.isAfter(event.due().plus(CATCHES_UP))
                                ? Optional.of(
                                        Messages.text("calendar.late.old", CATCHES_UP.toDays()))
                                : Optional.empty());
    }

    /** Whoever ran the year further than the event would has overtaken it. */
    private static Optional<String> overtakenByRun(EventKind kind, Reached reached) {
        var own =
                switch (kind) {
                    case FORMS, REMINDER, DEADLINE, DRAFT -> Reached.DRAFT;
                    case HEARING -> Reached.HEARING;
                    case FINAL -> Reached.FINAL;
                };
        return reached.compareTo(own) > 0
                ? Optional.of(
                        Messages.text(
                                reached == Reached.AGREED
                                        ? "calendar.late.agreed"
                                        : "calendar.late.run"))
                : Optional.empty();
    }

    /** Whether an event has no sense any more once another is due. */
    private static boolean overtakes(Event other, Event event) {
        if (!other.due().isAfter(event.due())) {
            return false;
        }
        return other.kind() == EventKind.REMINDER
                ? event.kind() == EventKind.REMINDER
                : Objects.compare(other.kind(), event.kind(), Comparator.naturalOrder()) > 0;
    }
}
