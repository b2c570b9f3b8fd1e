package dk.rammebilag.run;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** The rounds of earlier and unfinished runs, as the job repository remembers them. */
@Component
class Rounds {

    private final JobRepository repository;

    Rounds(JobRepository repository) {
        this.repository = repository;
    }

    /** The last execution of the latest round of a year. */
    Optional<JobExecution> latest(int year, String region) {
        return of(year, region).stream().max(Comparator.comparingLong(Rounds::round));
    }

    /** The execution that completed the latest completed round of a year. */
    Optional<JobExecution> latestCompleted(int year, String region) {
        return of(year, region).stream()
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .max(Comparator.comparingLong(Rounds::round));
    }

    /** All executions of the round of one. */
    List<JobExecution> attempts(JobExecution execution) {
        return repository.getJobExecutions(execution.getJobInstance());
    }

    /** The executions that a process left as running, which no process can still be at. */
    List<JobExecution> leftRunning() {
        return List.copyOf(repository.findRunningJobExecutions(RammeaftaleJob.NAME));
    }

    /** Forgets the rounds a process has named and not begun, which Batch would not begin again. */
    void forgetUnbegun() {
        repository.findJobInstances(RammeaftaleJob.NAME).stream()
                .filter(instance -> repository.getLastJobExecution(instance) == null)
                .forEach(repository::deleteJobInstance);
    }

    /** The last execution of each round of a year. */
    List<JobExecution> of(int year, String region) {
        return repository.findJobInstances(RammeaftaleJob.NAME).stream()
                .map(repository::getLastJobExecution)
                .filter(Objects::nonNull)
                .filter(execution -> {
                    var parameters = RunParameters.of(execution.getJobParameters());
                    return parameters.year() == year && parameters.region().equals(region);
                })
                .toList();
    }

    private static long round(JobExecution execution) {
        return RunParameters.of(execution.getJobParameters()).round();
    }
}
