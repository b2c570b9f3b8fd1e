package dk.rammebilag.run;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.feedback.Earlier;
import dk.rammebilag.feedback.FaultReport;
import dk.rammebilag.feedback.FindingsCsv;
import dk.rammebilag.feedback.Headers;
import dk.rammebilag.feedback.MarkedCopy;
import dk.rammebilag.feedback.MarkedPlaces;
import dk.rammebilag.feedback.Receipt;
import dk.rammebilag.feedback.ReceivedFile;
import dk.rammebilag.feedback.Verdict;
import dk.rammebilag.language.Messages;
import dk.rammebilag.publication.OutputFolder.Content;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.submission.SubmittedFile;
import dk.rammebilag.validation.RowKeys;
import dk.rammebilag.validation.Submitter;
import dk.rammebilag.workbook.BookRenderer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files a run renders about what was submitted: to each submitter, and to the secretariat. */
@Component
class Feedback {

    /** How much of the hash tells files of unknown submitters apart. */
    private static final int HASH = 8;

    private final Submissions submissions;
    private final Findings findings;
    private final Staging staging;
    private final FileStore files;
    private final BookRenderer workbooks = new BookRenderer();

    Feedback(Submissions submissions, Findings findings, Staging staging, FileStore files) {
        this.submissions = submissions;
        this.findings = findings;
        this.staging = staging;
        this.files = files;
    }

    List<Product> products(Run run) {
        return Stream.concat(
                        Stream.of(new Product("intern/findings.csv", allFindings(run))),
                        submissions.of(run.id()).stream()
                                .filter(Submission::chosen)
                                .flatMap(submission -> products(run, submission)))
                .toList();
    }

    private Stream<Product> products(Run run, Submission submission) {
        var folder = "kommuner/" + folder(run, submission) + "/";
        var copy = MarkedCopy.of(files.path(submission.sha256()), verdict(run, submission));
        return Stream.concat(
                answers(run, submission, copy, folder),
                copy.stream()
                        .map(marked ->
                                new Product(folder + MarkedPlaces.FILE_NAME, marked::write)));
    }

    private Stream<Product> answers(
            Run run, Submission submission, Optional<MarkedCopy> copy, String folder) {
        var file = file(run, submission);
        return Stream.of(
                new Product(
                        folder + "tilbagemelding.xlsx",
                        out ->
                                workbooks.render(
                                        new FaultReport(
                                                        run.catalogue(),
                                                        file,
                                                        verdict(run, submission),
                                                        earlier(run, submission),
                                                        Headers.of(staging.rows(submission.id())),
                                                        copy.map(MarkedCopy::places)
                                                                .map(places -> places::link))
                                                .book(run.parameters().asOf()),
                                        out)),
                new Product(
                        folder + "kvittering.json",
                        out ->
                                out.write(
                                        Receipt.of(
                                                        file,
                                                        run.catalogue().version(),
                                                        SoftwareVersion.current())
                                                .bytes())));
    }

    private static String folder(Run run, Submission submission) {
        return run.catalogue()
                .geography()
                .submitter(submission.geography())
                .map(Municipality::slug)
                .orElseGet(() -> Submitter.UNKNOWN + "-" + submission.sha256().substring(0, HASH));
    }

    private ReceivedFile file(Run run, Submission submission) {
        return new ReceivedFile(
                run.catalogue().geography().submitter(submission.geography()).orElse(null),
                submission.fileName(),
                submission.sha256(),
                submission.received(),
                Objects.requireNonNull(submission.status()),
                SubmittedFile.readAs(files.path(submission.sha256())));
    }

    private Verdict verdict(Run run, Submission submission) {
        return new StoredVerdict(findings, run.id(), submission);
    }

    /** The newest of the submitter's other files that is older than this one. */
    private Earlier earlier(Run run, Submission submission) {
        return submissions.of(run.id()).stream()
                .filter(other -> other.geography().equals(submission.geography()))
                .filter(_ -> !submission.geography().equals(Submitter.UNKNOWN))
                .filter(other -> Submission.BY_AGE.compare(other, submission) < 0)
                .max(Submission.BY_AGE)
                .<Earlier>map(before ->
                        new Earlier.Version(
                                before.fileName(),
                                before.received(),
                                verdict(run, before),
                                RowKeys.of(staging.rows(before.id())),
                                RowKeys.of(staging.rows(submission.id()))))
                .orElseGet(() -> new Earlier.None(Messages.text("feedback.since.first")));
    }

    private Content allFindings(Run run) {
        return out -> {
            try (var all = findings.all(run.id())) {
                FindingsCsv.write(all, out);
            }
        };
    }
}
