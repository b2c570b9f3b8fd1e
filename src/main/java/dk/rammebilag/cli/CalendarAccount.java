package dk.rammebilag.cli;

import dk.rammebilag.calendar.Noted;
import dk.rammebilag.calendar.Plan;
import dk.rammebilag.calendar.Standing;
import dk.rammebilag.calendar.State;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what is due when and what became of it.
 *
 * @param plan the calendar of a year
 * @param now the moment it is told for
 */
record CalendarAccount(Plan plan, LocalDateTime now) {

    /** Whether everything that is due is done or waits only for letters to be sent. */
    boolean isAllWell() {
        return plan.entries().stream().allMatch(CalendarAccount::isWell);
    }

    void text(PrintWriter out) {
        out.println(Messages.text("cli.calendar.head", number(), DanishFormat.moment(now)));
        plan.entries().forEach(entry -> event(entry, out));
        out.println();
        out.println(
                plan.coming()
                        .map(entry ->
                                Messages.text(
                                        "cli.calendar.next",
                                        entry.event().name(),
                                        DanishFormat.moment(entry.next().orElseThrow())))
                        .orElseGet(() -> Messages.text("cli.calendar.nothing")));
    }

    void json(PrintWriter out) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("year", plan.year());
        answer.put("now", now.toString());
        answer.put("events", plan.entries().stream().map(CalendarAccount::fields).toList());
        plan.coming().ifPresent(entry -> answer.put("next", entry.event().name()));
        Json.print(answer, out);
    }

    private static boolean isWell(Plan.Entry entry) {
        return switch (entry.standing()) {
            case Standing.Coming _ -> true;
            case Standing.Due _, Standing.Again _, Standing.TooLate _ -> false;
            case Standing.Settled _ ->
                    entry.noted()
                            .map(Noted::state)
                            .filter(state -> state == State.DONE || state == State.WAITING)
                            .isPresent();
        };
    }

    private void event(Plan.Entry entry, PrintWriter out) {
        out.println();
        out.println(
                Messages.text(
                        "cli.calendar.line",
                        entry.event().name(),
                        DanishFormat.moment(entry.event().due()),
                        standing(entry)));
        explanation(entry).ifPresent(line -> out.println("  " + line));
        entry.noted()
                .ifPresent(noted -> {
                    if (!noted.note().isEmpty()) {
                        out.println("  " + noted.note());
                    }
                    out.println("  " + noted(noted));
                });
        if (entry.isMovedInVain()) {
            out.println("  " + Messages.text("cli.calendar.moved"));
        }
    }

    private static String standing(Plan.Entry entry) {
        return switch (entry.standing()) {
            case Standing.Coming _ -> Messages.text("cli.calendar.coming");
            case Standing.Due _ ->
                    Messages.text(
                            entry.noted().filter(was -> was.state() == State.BEGUN).isPresent()
                                    ? "calendar.state.begun"
                                    : "cli.calendar.due");
            case Standing.Again(var next) ->
                    Messages.text("cli.calendar.again", DanishFormat.moment(next));
            case Standing.TooLate _ -> Messages.text("cli.calendar.late");
            case Standing.Settled _ -> entry.noted().map(noted -> word(noted.state())).orElse("");
        };
    }

    static String word(State state) {
        return Messages.text("calendar.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What it will do, or why it will not. */
    private static Optional<String> explanation(Plan.Entry entry) {
        return switch (entry.standing()) {
            case Standing.Coming _, Standing.Due _ ->
                    Optional.of(
                            entry.event().kind().purpose()
                                    + (entry.event().sends()
                                            ? " " + Messages.text("cli.calendar.sends")
                                            : ""));
            case Standing.TooLate(var reason) -> Optional.of(reason);
            case Standing.Again _, Standing.Settled _ -> Optional.empty();
        };
    }

    private static String noted(Noted noted) {
        return Messages.text(
                noted.state() == State.DONE && noted.round() > 0
                        ? "cli.calendar.noted.run"
                        : "cli.calendar.noted",
                DanishFormat.moment(noted.moment()),
                noted.who(),
                noted.attempts(),
                Long.toString(noted.round()));
    }

    private static Map<String, Object> fields(Plan.Entry entry) {
        var event = entry.event();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", event.name());
        fields.put("kind", event.kind().name().toLowerCase(Locale.ROOT));
        fields.put("due", event.due().toString());
        fields.put("sends", event.sends());
        fields.put(
                "standing",
                switch (entry.standing()) {
                    case Standing.Coming _ -> "coming";
                    case Standing.Due _ -> "due";
                    case Standing.Again _ -> "again";
                    case Standing.TooLate _ -> "too-late";
                    case Standing.Settled _ -> "settled";
                });
        entry.next().ifPresent(next -> fields.put("next", next.toString()));
        entry.noted()
                .ifPresent(noted -> {
                    fields.put("state", noted.state().name().toLowerCase(Locale.ROOT));
                    fields.put("attempts", noted.attempts());
                    fields.put("moment", noted.moment().toString());
                    fields.put("who", noted.who());
                    if (noted.state() == State.DONE && noted.round() > 0) {
                        fields.put("round", noted.round());
                    }
                    fields.put("note", noted.note());
                });
        fields.put("moved", entry.isMovedInVain());
        return fields;
    }

    private String number() {
        return Integer.toString(plan.year());
    }
}
