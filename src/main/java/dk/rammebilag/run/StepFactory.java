package dk.rammebilag.run;

import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes every step of the job, so that none is made without what keeps it restartable: the
 * transaction manager of the database, and a policy that lets an interrupted step end as stopped
 * rather than, as Spring Batch 6.0 would have it, completed with a part of its items.
 */
@Component
class StepFactory {

    /** The name under which a partition's execution context holds what it is about. */
    static final String KEY = "key";

    private static final int CHUNK = 1000;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TaskExecutor threads;
    private final Progress progress;
    private final RunLog log;
    private final ObservationRegistry observations;

    StepFactory(
            JobRepository repository,
            PlatformTransactionManager transactions,
            TaskExecutor partitionThreads,
            Progress progress,
            RunLog log,
            ObservationRegistry observations) {
        this.repository = repository;
        this.transactions = transactions;
        this.threads = partitionThreads;
        this.progress = progress;
        this.log = log;
        this.observations = observations;
    }

    /** The key a partition's worker is to work on. */
    static String key(StepExecution execution) {
        return execution.getExecutionContext().getString(KEY);
    }

    /** The name of a step of the job, also of one of its parts. */
    static String bareName(StepExecution execution) {
        return execution.getStepName().replaceFirst("\\..*", "");
    }

    /** Whether it is of one part of a step. */
    static boolean isPart(StepExecution execution) {
        return execution.getStepName().contains(".");
    }

    /** What a part of a step is about, as a number. */
    static long number(StepExecution execution) {
        return Long.parseLong(key(execution));
    }

    /** What a step does in one transaction. */
    @FunctionalInterface
    interface Work {
        void doFor(StepExecution execution);
    }

    /** A step that does its work once. */
    Step once(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet(work), transactions)
                .listener(progress.ofStep())
                .listener(log.ofStep())
                .observationRegistry(observations)
                .build();
    }

    /** A step that does its worker's for each key, on the local threads. */
    Step forEach(String name, Function<StepExecution, List<String>> keys, Step worker) {
        return new StepBuilder(name, repository)
                .partitioner(worker.getName(), gridSize -> partitions(keys))
                .step(worker)
                .taskExecutor(threads)
                .listener(progress.ofStep())
                .listener(log.ofStep())
                .observationRegistry(observations)
                .build();
    }

    /** A worker that does its work in one transaction. */
    Step worker(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet(work), transactions)
                .listener(progress.ofPartition())
                .listener(log.ofStep())
                .observationRegistry(observations)
                .build();
    }

    /** A worker that reads items and writes them by the thousand, each chunk in a transaction. */
    <T> Step worker(String name, ItemStreamReader<T> reader, ItemWriter<T> writer) {
        return new StepBuilder(name, repository)
                .<T, T>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .interruptionPolicy(StepFactory::stopWhenInterrupted)
                .listener(progress.ofPartition())
                .listener(log.ofStep())
                .observationRegistry(observations)
                .build();
    }

    private static Map<String, ExecutionContext> partitions(
            Function<StepExecution, List<String>> keys) {
        var context = Objects.requireNonNull(StepSynchronizationManager.getContext());
        return keys.apply(context.getStepExecution()).stream()
                .collect(
                        Collectors.toMap(
                                key -> key, key -> new ExecutionContext(Map.of(KEY, key))));
    }

    private static Tasklet tasklet(Work work) {
        return (contribution, context) -> {
            work.doFor(contribution.getStepExecution());
            return RepeatStatus.FINISHED;
        };
    }

    private static void stopWhenInterrupted(StepExecution execution)
            throws JobInterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            execution.setTerminateOnly();
        }
        if (execution.isTerminateOnly()) {
            throw new JobInterruptedException("stop");
        }
    }
}
