package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.FindingCounts;
import dk.rammebilag.run.store.FindingCounts.Count;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.run.store.SupplyStore;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
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
     * @param account the same for a machine, with its steps
     * @param log where its log is
     * @param exposed how many numbers about few can be found, whatever is hidden
     * @param submitters where each submitter stands
     */
    public record Latest(
            String description,
            RunAccount account,
            Path log,
            int exposed,
            List<SubmitterStatus> submitters) {

        public Latest {
            submitters = List.copyOf(submitters);
        }
    }

    private final Rounds rounds;
    private final Catalogues catalogues;
    private final Submissions submissions;
    private final FindingCounts findings;
    private final Choices choices;
    private final FigureStore figures;
    private final SupplyStore supply;
    private final Audit audit;
    private final RunLog log;

    RunStatus(
            Rounds rounds,
            Catalogues catalogues,
            Submissions submissions,
            FindingCounts findings,
            Choices choices,
            FigureStore figures,
            SupplyStore supply,
            Audit audit,
            RunLog log) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.submissions = submissions;
        this.findings = findings;
        this.choices = choices;
        this.figures = figures;
        this.supply = supply;
        this.audit = audit;
        this.log = log;
    }

    /** How many numbers about few can be found, whatever a run hides. */
    int exposed(long run) {
        return figures.exposed(run) + supply.exposed(run);
    }

    /** The latest run of a year; empty when there has been none. */
    public Optional<Latest> latest(Path templates, int year) {
        var catalogue = catalogues.get(templates, year);
        return rounds.latest(year, catalogue.geography().region().code())
                .map(execution ->
                        new Latest(
                                description(execution),
                                RunAccount.of(rounds.attempts(execution)),
                                log.file(RunParameters.of(execution.getJobParameters())),
                                exposed(execution.getJobInstanceId()),
                                submitters(execution.getJobInstanceId(), catalogue)));
    }

    /** The number of the first entry of the audit that is not as it was written, if one is not. */
    public OptionalLong brokenAudit() {
        return audit.verify();
    }

    /** Where each submitter of a run stands: by code, files of unknown submitters last. */
    List<SubmitterStatus> submitters(long run, Catalogue catalogue) {
        var received = submissions.of(run).stream().filter(Submission::chosen).toList();
        var choice = choices.of(run, catalogue);
        var known =
                catalogue.geography().submitters().stream()
                        .map(submitter ->
                                status(
                                        run,
                                        submitter,
                                        received,
                                        Optional.ofNullable(choice.get(submitter.code()))));
        var unknown =
                received.stream()
                        .filter(s -> catalogue.geography().submitter(s.geography()).isEmpty())
                        .map(s -> status(run, s, s.fileName(), Optional.empty()));
        return Stream.concat(known, unknown).toList();
    }

    private SubmitterStatus status(
            long run, Municipality submitter, List<Submission> received, Optional<Choice> choice) {
        return received.stream()
                .filter(submission -> submission.geography().equals(submitter.code()))
                .findFirst()
                .map(submission ->
                        status(
                                run,
                                submission,
                                submitter.name(),
                                choice.flatMap(c -> Choices.older(c, submission))))
                .orElseGet(() ->
                        new SubmitterStatus(
                                submitter.code(),
                                submitter.name(),
                                "",
                                Status.MISSING,
                                0,
                                0,
                                0,
                                Optional.empty()));
    }

    private SubmitterStatus status(
            long run, Submission submission, String name, Optional<OlderVersion> older) {
        var counts = findings.of(run, submission.id());
        return new SubmitterStatus(
                submission.geography(),
                name,
                submission.fileName(),
                Optional.ofNullable(submission.status()).orElse(Status.PENDING),
                sum(counts, count -> count.isOpen(Severity.ERROR)),
                sum(counts, count -> count.isOpen(Severity.WARNING)),
                sum(counts, count -> count.state() == State.ACCEPTED),
                older);
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::findings).sum();
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
