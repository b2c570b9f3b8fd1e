package dk.rammebilag.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that the process is asked to end, and holds its end back until what is under way has been
 * closed.
 */
final class ProcessEnd implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::hold, "process-end");

    ProcessEnd() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void hold() {
        asked.countDown();
        try {
            closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits.
     *
     * @return whether the process goes on
     */
    boolean pause(Duration time) throws InterruptedException {
        return !asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the process is asked to end. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
