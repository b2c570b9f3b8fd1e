package dk.rammebilag.catalogue;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code cyklus.yaml}. Whether letters are sent is inherited; a date is not, for that of last
 * year would be long past.
 */
final class CalendarReader {

    private static final String DATE = "dato";
    private static final String SENDS = "udsend";

    /** A reminder has a number after its word. */
    private static final Pattern NUMBER = Pattern.compile("-[1-9]");

    private static final LocalDateTime NONE = LocalDateTime.MIN;

    private final int year;
    private final Place file;
    private final Optional<LocalDate> deadline;
    private final Problems problems;

    /**
     * @param file the agreement's own file
     * @param deadline as the catalogue has it; empty where it has none that can be read
     */
    CalendarReader(int year, Place file, Optional<LocalDate> deadline, Problems problems) {
        this.year = year;
        this.file = file;
        this.deadline = deadline;
        this.problems = problems;
    }

    Calendar read(Tree.Fields document) {
        return Section.read(document, problems, this::calendar);
    }

    private Calendar calendar(Section root) {
        var events = new ArrayList<Event>();
        for (var name : root.keys()) {
            var kind = kind(name);
            if (root.has(name) && kind.isPresent()) {
                root.section(name, fields -> event(root, name, kind.get(), fields))
                        .filter(event -> !event.due().equals(NONE))
                        .ifPresent(events::add);
            } else {
                problems.reportUnknown(root.at(name), name, names(), "catalogue.cycle.event", name);
            }
        }
        if (!root.has(EventKind.DEADLINE.word())) {
            problems.report(file, "catalogue.key.missing", EventKind.DEADLINE.word());
        }
        order(root, events);
        return new Calendar(year, events);
    }

    private static Optional<EventKind> kind(String name) {
        return Stream.of(EventKind.values())
                .filter(kind ->
                        kind == EventKind.REMINDER
                                ? name.startsWith(kind.word())
                                        && NUMBER.matcher(name.substring(kind.word().length()))
                                                .matches()
                                : name.equals(kind.word()))
                .findFirst();
    }

    private static List<String> names() {
        return Stream.of(EventKind.values())
                .map(kind -> kind == EventKind.REMINDER ? kind.word() + "-1" : kind.word())
                .toList();
    }

    private Event event(Section root, String name, EventKind kind, Section fields) {
        var due = kind == EventKind.DEADLINE ? deadline(fields) : moment(fields);
        if (fields.has(DATE) && !root.at(name, DATE).file().equals(file.file())) {
            var own = root.at(name).file().equals(file.file()) ? root.at(name) : file;
            problems.report(own, "catalogue.cycle.inherited", name, Integer.toString(year));
            due = NONE;
        } else if (!due.equals(NONE) && Math.abs(due.getYear() - year) > 1) {
            fields.fault(
                    DATE,
                    "catalogue.cycle.far",
                    Integer.toString(due.getYear()),
                    Integer.toString(year));
            due = NONE;
        }
        return new Event(name, kind, due, kind.isMailing() && sends(fields));
    }

    private static boolean sends(Section fields) {
        var yes = Messages.text("calendar.yes");
        return fields.has(SENDS)
                && fields.reference(SENDS, List.of(yes, Messages.text("calendar.no"))).equals(yes);
    }

    private static LocalDateTime moment(Section fields) {
        return fields.value(DATE, Form::moment, NONE, "catalogue.value.moment");
    }

    /** The day it ends with; the same as in the catalogue, by which submissions are late. */
    private LocalDateTime deadline(Section fields) {
        var day = fields.value(DATE, Form::date, LocalDate.MIN, "catalogue.value.date");
        if (day.equals(LocalDate.MIN)) {
            return NONE;
        }
        deadline.filter(other -> !other.equals(day))
                .ifPresent(other ->
                        fields.fault(
                                DATE,
                                "catalogue.cycle.deadline",
                                other.toString(),
                                day.toString()));
        return day.atTime(23, 59);
    }

    private void order(Section root, List<Event> events) {
        var steps =
                events.stream()
                        .filter(event -> event.kind() != EventKind.REMINDER)
                        .sorted(Comparator.comparing(Event::kind))
                        .toList();
        for (var i = 1; i < steps.size(); i++) {
            after(root, steps.get(i - 1), steps.get(i), steps.get(i));
        }
        var days = new HashMap<LocalDate, Event>();
        for (var reminder : events) {
            if (reminder.kind() == EventKind.REMINDER) {
                steps.stream()
                        .filter(event -> event.kind() == EventKind.FORMS)
                        .forEach(forms -> after(root, forms, reminder, reminder));
                steps.stream()
                        .filter(event -> event.kind().isRun())
                        .findFirst()
                        .ifPresent(run -> after(root, reminder, run, reminder));
                var other = days.putIfAbsent(reminder.due().toLocalDate(), reminder);
                if (other != null) {
                    problems.report(
                            root.at(reminder.name(), DATE),
                            "catalogue.cycle.sameDay",
                            reminder.name(),
                            other.name());
                }
            }
        }
    }

    /** The later event is due after the earlier; told where the date of one of them stands. */
    private void after(Section root, Event earlier, Event later, Event told) {
        if (!later.due().isAfter(earlier.due())) {
            problems.report(
                    root.at(told.name(), DATE),
                    "catalogue.cycle.order",
                    later.name(),
                    DanishFormat.moment(later.due()),
                    earlier.name(),
                    DanishFormat.moment(earlier.due()));
        }
    }
}
