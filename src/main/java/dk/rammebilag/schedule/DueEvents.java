package dk.rammebilag.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a scheduler run until nothing is due that it can claim, or the process is ending. The
 * scheduler looks and works in one thread, which is this one's.
 */
final class DueEvents extends AbstractSchedulerListener implements ThreadFactory {

    private static final long MILLISECOND = 1_000_000;

    private final CountDownLatch nothingDue = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Scheduler scheduler;
    private volatile boolean hasWorked;
    private volatile boolean hasLookedForTheDead;
    private final BooleanSupplier isClosing;

    DueEvents(BooleanSupplier isClosing) {
        this.isClosing = isClosing;
    }

    @Override
    public Thread newThread(Runnable work) {
        var made = new Thread(work, "calendar");
        thread = made;
        return made;
    }

    /** Starts a scheduler, waits until nothing is due, and stops it. */
    void doneBy(Scheduler started) {
        scheduler = started;
        started.start();
        try {
            nothingDue.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            started.stop();
        }
    }

    @Override
    public void onCandidateEvent(CandidateEventType type) {
        hasWorked |= type == CandidateEventType.EXECUTED;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        var running = scheduler;
        if (running == null) {
            return;
        }
        if (type == SchedulerEventType.RAN_DETECT_DEAD && !hasLookedForTheDead) {
            hasLookedForTheDead = true;
            running.triggerCheckForDueExecutions();
        } else if (Thread.currentThread() == thread) {
            looked(type, running);
        }
    }

    /** The claims of dead processes may have become due only after it was looked. */
    private void looked(SchedulerEventType type, Scheduler running) {
        var ran = type == SchedulerEventType.RAN_EXECUTE_DUE;
        if (type == SchedulerEventType.UNEXPECTED_ERROR || (ran && isClosing.getAsBoolean())) {
            end(running);
        } else if (ran && hasWorked) {
            hasWorked = false;
            running.triggerCheckForDueExecutions();
        } else if (ran && hasLookedForTheDead) {
            end(running);
        }
    }

    /**
     * Lets the scheduler be stopped before its thread falls asleep, which it would be woken from.
     */
    private void end(Scheduler running) {
        nothingDue.countDown();
        while (!running.getSchedulerState().isShuttingDown()) {
            LockSupport.parkNanos(MILLISECOND);
        }
        running.triggerCheckForDueExecutions();
    }
}
