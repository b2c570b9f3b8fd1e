package dk.rammebilag.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.rammebilag.calendar.Noted;
import dk.rammebilag.calendar.Plan;
import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/**
 * Does what is due in the calendars, and then no more. Each event is a row of the scheduler's
 * table: whichever process claims it sees to it. A process that died with a claim loses it when it
 * has not been heard of for a minute.
 */
@Component
public class Tick implements SmartLifecycle, ApplicationListener<ContextClosedEvent> {

    /** Who is told of what was noted. */
    @FunctionalInterface
    public interface Listener {

        /** An event of a year has come to stand somewhere. */
        void noted(int year, Event event, Noted noted);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);
    private static final TaskDescriptor<Void> EVENT = TaskDescriptor.of("calendar", Void.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataSource database;
    private final EventDeeds deeds;
    private final Clock clock;
    private volatile CountDownLatch rest = new CountDownLatch(0);
    private volatile boolean isStarted;
    private volatile boolean isClosing;

    Tick(DataSource database, EventDeeds deeds, Clock clock) {
        this.database = database;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Does what is due.
     *
     * @return when there is something to be seen to next: not after now, if another process is at
     *     it; empty when there never is
     */
    public Optional<LocalDateTime> run(List<Calendar> calendars, Places places, Listener listener) {
        rest = new CountDownLatch(1);
        try {
            var due = new DueEvents(() -> isClosing);
            var scheduler =
                    Scheduler.create(database, task(places, listener))
                            .schedulerName(new SchedulerName.Fixed(name()))
                            .clock(clock::instant)
                            .executorService(new DirectExecutor())
                            .dueExecutor(Executors.newSingleThreadExecutor(due))
                            .threads(1)
                            .heartbeatInterval(HEARTBEAT)
                            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                            .addSchedulerListener(due)
                            .build();
            for (var calendar : calendars) {
                plan(scheduler, deeds.plan(calendar, places.templates()));
            }
            if (rows(scheduler).stream().anyMatch(this::isDue)) {
                due.doneBy(scheduler);
            }
            return calendars.stream()
                    .map(calendar -> deeds.plan(calendar, places.templates()).next())
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder());
        } finally {
            rest.countDown();
        }
    }

    private CustomTask<Void> task(Places places, Listener listener) {
        return Tasks.custom(EVENT)
                .onFailure((complete, operations) ->
                        operations.reschedule(
                                complete, complete.getTimeDone().plus(Duration.ofMinutes(1))))
                .onDeadExecution((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone()))
                .execute((instance, context) ->
                        isClosing
                                ? again(context.getExecution().getExecutionTime())
                                : see(instance, places, listener));
    }

    private CompletionHandler<Void> see(TaskInstanceId id, Places places, Listener listener) {
        var year = Integer.parseInt(id.getId().substring(0, id.getId().indexOf('/')));
        var name = id.getId().substring(id.getId().indexOf('/') + 1);
        var plan =
                deeds.see(
                        year,
                        name,
                        places,
                        () -> isClosing,
                        (event, noted) -> listener.noted(year, event, noted));
        if (plan.isEmpty()) {
            return again(clock.instant());
        }
        return plan.get()
                .entry(name)
                .flatMap(Plan.Entry::next)
                .map(next -> again(next.atZone(Calendar.ZONE).toInstant()))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private static CompletionHandler<Void> again(Instant at) {
        return (complete, operations) -> operations.reschedule(complete, at);
    }

    /**
     * Gives each event that is still to be seen to its row, at its time, and no other event one.
     */
    private void plan(Scheduler scheduler, Plan plan) {
        var known = new HashMap<String, ScheduledExecution<Void>>();
        rows(scheduler).forEach(row -> known.put(row.getTaskInstance().getId(), row));
        for (var entry : plan.entries()) {
            var id = plan.year() + "/" + entry.event().name();
            var row = known.remove(id);
            var next = entry.next().map(at -> moment(entry, at));
            if (row == null) {
                next.ifPresent(at -> scheduler.scheduleIfNotExists(EVENT.instance(id).build(), at));
            } else if (!row.isPicked()) {
                change(scheduler, row, next);
            }
        }
        known.values().stream()
                .filter(row -> row.getTaskInstance().getId().startsWith(plan.year() + "/"))
                .filter(row -> !row.isPicked())
                .forEach(row -> change(scheduler, row, Optional.empty()));
    }

    private static List<ScheduledExecution<Void>> rows(Scheduler scheduler) {
        return scheduler.getScheduledExecutionsForTask(
                EVENT.getTaskName(), Void.class, ScheduledExecutionsFilter.all());
    }

    private boolean isDue(ScheduledExecution<Void> row) {
        return !row.getExecutionTime().isAfter(clock.instant());
    }

    /** When the clocks jump, what they show is not due when it is reckoned to be. */
    private Instant moment(Plan.Entry entry, LocalDateTime next) {
        var at = next.atZone(Calendar.ZONE).toInstant();
        var now = clock.instant();
        return entry.isNow() && at.isAfter(now) ? now : at;
    }

    private static void change(
            Scheduler scheduler, ScheduledExecution<Void> row, Optional<Instant> next) {
        try {
            if (next.isEmpty()) {
                scheduler.cancel(row.getTaskInstance());
            } else if (!next.get().equals(row.getExecutionTime())) {
                scheduler.reschedule(row.getTaskInstance(), next.get());
            }
        } catch (TaskInstanceException e) {
            LOG.debug("another process was faster", e);
        }
    }

    private static String name() {
        return "rammebilag-" + ProcessHandle.current().pid();
    }

    /** From here on nothing is begun. What is under way is stopped by whoever began it. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        isClosing = true;
    }

    @Override
    public void start() {
        isStarted = true;
    }

    /** Waits until what is under way has come to rest, before the database is closed. */
    @Override
    public void stop() {
        isStarted = false;
        try {
            if (!rest.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("an event did not come to rest");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return isStarted;
    }

    /** After the run itself has been asked to stop. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1;
    }
}
