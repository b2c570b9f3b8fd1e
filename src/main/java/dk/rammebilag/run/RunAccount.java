package dk.rammebilag.run;

import dk.rammebilag.document.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * What the job repository remembers of a round, for whoever watches over the runs.
 *
 * @param round its number within the year, from 1
 * @param state as what it shall leave the house one day
 * @param asOf the moment it called now
 * @param output the folder it publishes
 * @param status how its last attempt ended, or that it is running
 * @param attempts how often it was begun or continued, from 1
 * @param began when the first attempt began; null if it never did
 * @param ended when the last ended; null if it has not
 * @param steps the steps of the job that have begun, in order
 */
public record RunAccount(
        long round,
        State state,
        LocalDateTime asOf,
        Path output,
        BatchStatus status,
        int attempts,
        @Nullable LocalDateTime began,
        @Nullable LocalDateTime ended,
        List<Step> steps) {

    public RunAccount {
        steps = List.copyOf(steps);
    }

    /**
     * A step over all attempts.
     *
     * @param name its name
     * @param status how its last attempt ended
     * @param attempts how often it was begun, from 1
     * @param parts how many submissions or products it has been done for; 0 if it is done at once
     * @param read how many rows it has read
     * @param written how many it has written
     * @param time how long it took, all attempts together
     */
    public record Step(
            String name,
            BatchStatus status,
            long attempts,
            long parts,
            long read,
            long written,
            Duration time) {}

    /** The account of a round of which these are the attempts, in any order. */
    static RunAccount of(List<JobExecution> attempts) {
        var inOrder =
                attempts.stream().sorted(Comparator.comparingLong(JobExecution::getId)).toList();
        var first = inOrder.getFirst();
        var last = inOrder.getLast();
        var run = RunParameters.of(last.getJobParameters());
        return new RunAccount(
                run.round(),
                run.state(),
                run.asOf(),
                run.output(),
                last.getStatus(),
                inOrder.size(),
                first.getStartTime(),
                last.getEndTime(),
                steps(inOrder));
    }

    private static List<Step> steps(List<JobExecution> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.getStepExecutions().stream())
                .sorted(Comparator.comparingLong(StepExecution::getId))
                .collect(
                        Collectors.groupingBy(
                                StepFactory::bareName, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(RunAccount::step)
                .toList();
    }

    private static Step step(List<StepExecution> executions) {
        var own = executions.stream().filter(one -> !StepFactory.isPart(one)).toList();
        var parts = executions.stream().filter(StepFactory::isPart).toList();
        // What a partitioned step counts is the sum of its parts.
        var counted = parts.isEmpty() ? own : parts;
        return new Step(
                StepFactory.bareName(executions.getFirst()),
                own.isEmpty() ? BatchStatus.UNKNOWN : own.getLast().getStatus(),
                own.size(),
                parts.stream().filter(part -> part.getStatus() == BatchStatus.COMPLETED).count(),
                counted.stream().mapToLong(StepExecution::getReadCount).sum(),
                counted.stream().mapToLong(StepExecution::getWriteCount).sum(),
                own.stream().map(RunAccount::time).reduce(Duration.ZERO, Duration::plus));
    }

    private static Duration time(StepExecution execution) {
        var began = execution.getStartTime();
        var ended = execution.getEndTime();
        return began == null || ended == null ? Duration.ZERO : Duration.between(began, ended);
    }
}
