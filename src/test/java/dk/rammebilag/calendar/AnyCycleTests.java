package dk.rammebilag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.catalogue.EventKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the dates, however often somebody looks, whatever fails and whatever is moved: nothing
 * is done twice, before it is due or after what overtakes it.
 */
class AnyCycleTests {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2017-01-01T00:00");
    private static final int DAYS = 500;

    /** Something that was done. */
    private record Done(Event event, LocalDateTime at) {}

    private final Map<String, Noted> noted = new HashMap<>();
    private final List<Done> done = new ArrayList<>();
    private final Map<String, Integer> attempts = new HashMap<>();

    @Property(tries = 500)
    void nothingIsDoneTwiceOrEarlyOrAfterWhatOvertakesIt(@ForAll long seed) {
        noted.clear();
        done.clear();
        attempts.clear();
        var random = new Random(seed);
        var calendar = calendar(random);
        var now = FIRST;
        while (now.isBefore(FIRST.plusDays(DAYS))) {
            now = now.plusMinutes(1 + random.nextInt(60 * 24 * 20));
            if (random.nextInt(4) == 0) {
                calendar = moved(calendar, random);
            }
            look(calendar, now, random);
        }
        var last = calendar;
        look(last, FIRST.plusDays(4 * DAYS), random);

        assertThat(done.stream().map(one -> one.event().name())).doesNotHaveDuplicates();
        assertThat(done)
                .allSatisfy(one -> assertThat(one.at()).isAfterOrEqualTo(one.event().due()));
        assertThat(attempts.values()).allMatch(count -> count <= Plan.ATTEMPTS);
        assertThat(Plan.of(last, noted, Reached.NOTHING, FIRST.plusDays(5 * DAYS)).entries())
                .as("in the end each is done, missed or failed")
                .allSatisfy(
                        entry -> assertThat(entry.standing()).isEqualTo(new Standing.Settled()));
        assertThat(stages()).as("no run after a later one").isSorted();
    }

    private List<EventKind> stages() {
        return done.stream().map(one -> one.event().kind()).filter(EventKind::isRun).toList();
    }

    private void look(Calendar calendar, LocalDateTime now, Random random) {
        for (var event : calendar.events()) {
            var entry = Plan.of(calendar, noted, reached(), now).entry(event.name()).orElseThrow();
            var before = entry.noted().map(Noted::attempts).orElse(0);
            switch (entry.standing()) {
                case Standing.Due _ -> {
                    attempts.merge(event.name() + event.due(), 1, Integer::sum);
                    var ends = random.nextInt(5);
                    if (ends == 0) {
                        note(event, State.FAILED, before + 1, now);
                    } else if (ends == 1) {
                        note(event, State.BEGUN, before + 1, now);
                    } else {
                        done.add(new Done(event, now));
                        note(event, State.DONE, before + 1, now);
                    }
                }
                case Standing.TooLate _ -> note(event, State.MISSED, before, now);
                case Standing.Coming _, Standing.Again _, Standing.Settled _ -> {}
            }
        }
    }

    private Reached reached() {
        return stages().stream()
                .reduce((_, later) -> later)
                .map(kind ->
                        switch (kind) {
                            case HEARING -> Reached.HEARING;
                            case FINAL -> Reached.FINAL;
                            default -> Reached.DRAFT;
                        })
                .orElse(Reached.NOTHING);
    }

    private void note(Event event, State state, int attempt, LocalDateTime now) {
        noted.put(event.name(), new Noted(event.due(), state, attempt, now, "", 0, ""));
    }

    /** The events in their order, on days far enough from each other. */
    private static Calendar calendar(Random random) {
        var names =
                List.of("skema", "rykker-1", "rykker-2", "frist", "kladde", "høring", "endelig");
        var kinds =
                List.of(
                        EventKind.FORMS,
                        EventKind.REMINDER,
                        EventKind.REMINDER,
                        EventKind.DEADLINE,
                        EventKind.DRAFT,
                        EventKind.HEARING,
                        EventKind.FINAL);
        var days = random.ints(names.size(), 0, DAYS).distinct().sorted().toArray();
        return new Calendar(
                2017,
                IntStream.range(0, days.length)
                        .mapToObj(i ->
                                new Event(
                                        names.get(i),
                                        kinds.get(i),
                                        FIRST.plusDays(days[i]).withHour(8),
                                        false))
                        .toList());
    }

    /** One of them moved a little, but not past its neighbours. */
    private static Calendar moved(Calendar calendar, Random random) {
        var events = new ArrayList<>(calendar.events());
        var which = random.nextInt(events.size());
        var event = events.get(which);
        var due = event.due().plusMinutes(random.nextInt(60 * 24 * 60) - 60 * 24 * 20);
        if (which > 0 && !due.isAfter(events.get(which - 1).due())) {
            due = events.get(which - 1).due().plusMinutes(1);
        }
        if (which + 1 < events.size() && !due.isBefore(events.get(which + 1).due())) {
            return calendar;
        }
        events.set(which, new Event(event.name(), event.kind(), due, event.sends()));
        return new Calendar(calendar.year(), events);
    }
}
