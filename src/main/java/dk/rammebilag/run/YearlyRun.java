package dk.rammebilag.run;

import dk.rammebilag.run.store.Expired;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Releases;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.statistics.Participation;
import dk.rammebilag.validation.Status;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Starts the job: continues the round that was broken off, even in the moment between its end and
 * saying so, repeats the one that is complete, or begins a new one.
 */
@Service
public class YearlyRun {

    /** With this year they are the five of a series. */
    private static final int EARLIER = 4;

    private final JobOperator operator;
    private final Job job;
    private final Rounds rounds;
    private final Catalogues catalogues;
    private final Submissions submissions;
    private final Decisions decisions;
    private final Releases releases;
    private final Editions editions;
    private final Expired expired;
    private final FileStore files;
    private final RunAudit audit;
    private final GracefulStop stop;
    private final Failures failures;
    private final RunStatus status;
    private final Clock clock;

    YearlyRun(
            JobOperator operator,
            Job job,
            Rounds rounds,
            Catalogues catalogues,
            Submissions submissions,
            Decisions decisions,
            Releases releases,
            Editions editions,
            Expired expired,
            FileStore files,
            RunAudit audit,
            GracefulStop stop,
            Failures failures,
            RunStatus status,
            Clock clock) {
        this.operator = operator;
        this.job = job;
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.submissions = submissions;
        this.decisions = decisions;
        this.releases = releases;
        this.editions = editions;
        this.expired = expired;
        this.files = files;
        this.audit = audit;
        this.stop = stop;
        this.failures = failures;
        this.status = status;
        this.clock = clock;
    }

    /**
     * Runs the year and returns when it has ended, one way or another.
     *
     * @throws dk.rammebilag.catalogue.CatalogueException if the year has no catalogue, or it has
     *     faults; nothing has begun then
     * @throws RefusedException if the year has been agreed on and nothing is said of what a final
     *     run corrects, or what was submitted for it has been deleted; likewise
     */
    public RunOutcome run(RunRequest asked) {
        var region = catalogues.get(asked.templates(), asked.year()).geography().region();
        if (expired.isGone(asked.year(), region.code())) {
            throw new RefusedException("run.purged", Integer.toString(asked.year()));
        }
        var request = editions.besideThem(asked, region.code());
        recover();
        try {
            return outcome(execute(request, region.code()));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job repository refused the run", e);
        } catch (DataAccessException | TransactionException e) {
            return new RunOutcome.Failed(failures.sentence(e));
        } finally {
            stop.atRest();
        }
    }

    /** Takes over from processes that were killed. */
    private void recover() {
        rounds.leftRunning().forEach(operator::recover);
        rounds.forgetUnbegun();
        files.clearAway();
    }

    private JobExecution execute(RunRequest request, String region) throws JobExecutionException {
        var lastYear = rounds.latestCompleted(request.year() - 1, region);
        var earlier = earlier(request.year(), region);
        var earlierRun = lastYear.map(JobExecution::getJobInstanceId);
        var accepted = earlierRun.map(submissions::accepted).orElse(List.of());
        var fingerprint =
                Fingerprint.of(
                        request, earlier, accepted, decisions, releases.of(request.year(), region));
        var latest = rounds.latest(request.year(), region);
        var same = latest.filter(execution -> sameRun(execution, request, fingerprint));
        if (same.filter(YearlyRun::unfinished).isPresent()) {
            return operator.start(job, same.get().getJobParameters());
        }
        var untold = same.filter(execution -> !audit.tellsOfEnd(execution));
        if (untold.isPresent()) {
            audit.afterJob(untold.get());
            return untold.get();
        }
        var parameters =
                new RunParameters(
                        request.year(),
                        region,
                        latest.map(YearlyRun::parameters).map(RunParameters::round).orElse(0L) + 1,
                        asOf(request, same),
                        request.state(),
                        request.reason(),
                        request.templates(),
                        request.input(),
                        request.output(),
                        earlier,
                        earlierRun,
                        editions.corrected(request, region),
                        fingerprint);
        return operator.start(job, parameters.toJobParameters());
    }

    /** What the latest completed runs of the four years before have published, newest first. */
    private List<EarlierYear> earlier(int year, String region) {
        return IntStream.rangeClosed(1, EARLIER)
                .mapToObj(back -> year - back)
                .flatMap(before ->
                        rounds
                                .latestCompleted(before, region)
                                .flatMap(PublishStep::figures)
                                .map(sha256 -> new EarlierYear(before, sha256))
                                .stream())
                .toList();
    }

    private static boolean sameRun(JobExecution execution, RunRequest request, String fingerprint) {
        var parameters = parameters(execution);
        return parameters.fingerprint().equals(fingerprint)
                && (request.asOf() == null || request.asOf().equals(parameters.asOf()));
    }

    private static boolean unfinished(JobExecution execution) {
        return execution.getStatus() == BatchStatus.FAILED
                || execution.getStatus() == BatchStatus.STOPPED;
    }

    /** A run that is repeated calls the same moment now, so that it gives the same bytes. */
    private LocalDateTime asOf(RunRequest request, Optional<JobExecution> same) {
        return Optional.ofNullable(request.asOf())
                .or(() -> same.map(YearlyRun::parameters).map(RunParameters::asOf))
                .orElseGet(() -> LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
    }

    private RunOutcome outcome(JobExecution execution) {
        var parameters = parameters(execution);
        return switch (execution.getStatus()) {
            case COMPLETED -> published(execution, parameters);
            case STOPPED, STOPPING -> new RunOutcome.Stopped();
            default -> new RunOutcome.Failed(failures.sentence(execution));
        };
    }

    private RunOutcome published(JobExecution execution, RunParameters parameters) {
        var catalogue = catalogues.get(parameters);
        var submitters = status.submitters(execution.getJobInstanceId(), catalogue);
        var used =
                submitters.stream()
                        .filter(submitter ->
                                parameters.isFinal()
                                        ? submitter.status() == Status.APPROVED
                                        : submitter.usable())
                        .map(SubmitterStatus::code)
                        .toList();
        return new RunOutcome.Published(
                parameters.output(),
                submitters,
                Participation.of(catalogue, used::contains),
                status.exposed(execution.getJobInstanceId()));
    }

    private static RunParameters parameters(JobExecution execution) {
        return RunParameters.of(execution.getJobParameters());
    }
}
