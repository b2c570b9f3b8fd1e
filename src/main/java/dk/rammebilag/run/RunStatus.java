package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Service;

/** Where a year stands: its submitters and its last run. */
@Service
public class RunStatus {

    /**
     * The latest run of a year.
     *
     * @param description when it ran, as what and how it ended, in a Danish line
     * @param submitters where each submitter stands
     */
    public record Latest(String description, List<SubmitterStatus> submitters) {

        public Latest {
            submitters = List.copyOf(submitters);
        }
    }

    private final Rounds rounds;
    private final Catalogues catalogues;
    private final Submissions submissions;
    private final Findings findings;

    RunStatus(Rounds rounds, Catalogues catalogues, Submissions submissions, Findings findings) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.submissions = submissions;
        this.findings = findings;
    }

    /** The latest run of a year; empty when there has been none. */
    public Optional<Latest> latest(Path templates, int year) {
        var catalogue = catalogues.get(templates, year);
        return rounds.latest(year, catalogue.geography().region().code())
                .map(execution ->
                        new Latest(
                                description(execution),
                                submitters(execution.getJobInstanceId(), catalogue)));
    }

    /** Where each submitter of a run stands: by code, files of unknown submitters last. */
    List<SubmitterStatus> submitters(long run, Catalogue catalogue) {
        var received = submissions.of(run).stream().filter(Submission::chosen).toList();
        var known =
                catalogue.geography().submitters().stream()
                        .map(submitter -> status(run, submitter, received));
        var unknown =
                received.stream()
                        .filter(s -> catalogue.geography().submitter(s.geography()).isEmpty())
                        .map(s -> status(run, s, s.fileName()));
        return Stream.concat(known, unknown).toList();
    }

    private SubmitterStatus status(long run, Municipality submitter, List<Submission> received) {
        return received.stream()
                .filter(submission -> submission.geography().equals(submitter.code()))
                .findFirst()
                .map(submission -> status(run, submission, submitter.name()))
                .orElseGet(() ->
                        new SubmitterStatus(
                                submitter.code(), submitter.name(), "", Status.MISSING, 0, 0));
    }

    private SubmitterStatus status(long run, Submission submission, String name) {
        var open = findings.open(run, submission.id());
        return new SubmitterStatus(
                submission.geography(),
                name,
                submission.fileName(),
                Optional.ofNullable(submission.status()).orElse(Status.PENDING),
                open.getOrDefault(Severity.ERROR, 0L),
                open.getOrDefault(Severity.WARNING, 0L));
    }

    private static String description(JobExecution execution) {
        var parameters = RunParameters.of(execution.getJobParameters());
        return Messages.text(
                "run.status.latest",
                Integer.toString(parameters.year()),
                Long.toString(parameters.round()),
                DanishFormat.moment(parameters.asOf()),
                Messages.text(
                        "run.status." + execution.getStatus().name().toLowerCase(Locale.ROOT)));
    }
}
