package dk.rammebilag.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops this process's own execution when the process is asked to end, and waits until its steps
 * have come to rest, before the threads and the database are closed.
 */
@Component
class GracefulStop implements SmartLifecycle, JobExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JobOperator operator;
    private volatile @Nullable JobExecution running;
    private volatile CountDownLatch rest = new CountDownLatch(0);
    private volatile boolean started;

    GracefulStop(JobOperator operator) {
        this.operator = operator;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        rest = new CountDownLatch(1);
        running = execution;
    }

    @Override
    public void afterJob(JobExecution execution) {
        running = null;
    }

    /** The execution has been recorded to its end: nothing more is written. */
    void atRest() {
        rest.countDown();
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        started = false;
        var execution = running;
        if (execution == null) {
            return;
        }
        try {
            operator.stop(execution);
            if (!rest.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("execution {} did not come to rest", execution.getId());
            }
        } catch (JobExecutionNotRunningException e) {
            LOG.debug("execution {} had already ended", execution.getId());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
