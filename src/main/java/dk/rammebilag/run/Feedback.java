package dk.rammebilag.run;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.feedback.FaultReport;
import dk.rammebilag.feedback.FindingsCsv;
import dk.rammebilag.feedback.MarkedCopy;
import dk.rammebilag.feedback.MarkedPlaces;
import dk.rammebilag.feedback.Receipt;
import dk.rammebilag.feedback.ReceivedFile;
import dk.rammebilag.publication.OutputFolder.Content;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.Finding;
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
    private final FileStore files;
    private final BookRenderer workbooks = new BookRenderer();

    Feedback(Submissions submissions, Findings findings, FileStore files) {
        this.submissions = submissions;
        this.findings = findings;
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
        return Stream.concat(
                answers(run, submission, folder),
                markedCopy(run, submission).stream()
                        .map(copy ->
                                new Product(
                                        folder + MarkedPlaces.FILE_NAME,
                                        out ->
                                                copy.write(
                                                        findings(run, submission).stream(), out))));
    }

    private Optional<MarkedCopy> markedCopy(Run run, Submission submission) {
        return MarkedCopy.of(files.path(submission.sha256()), findings(run, submission).stream());
    }

    private Stream<Product> answers(Run run, Submission submission, String folder) {
        var file = file(run, submission);
        return Stream.of(
                new Product(
                        folder + "tilbagemelding.xlsx",
                        out ->
                                workbooks.render(
                                        FaultReport.of(
                                                run.catalogue(),
                                                file,
                                                findings(run, submission),
                                                findings.notChecked(run.id(), submission.id()),
                                                run.parameters().asOf()),
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

    private static ReceivedFile file(Run run, Submission submission) {
        return new ReceivedFile(
                run.catalogue().geography().submitter(submission.geography()).orElse(null),
                submission.fileName(),
                submission.sha256(),
                submission.received(),
                Objects.requireNonNull(submission.status()));
    }

    /** Those in the file, and those across files that are about it. */
    private List<Finding> findings(Run run, Submission submission) {
        return Stream.concat(
                        findings.of(run.id(), submission.id()).stream(),
                        findings.of(run.id(), null).stream()
                                .filter(f -> f.fileSha256().equals(submission.sha256())))
                .sorted(Finding.ORDER)
                .toList();
    }

    /** Submitter by submitter, so that never more than the findings of one are held. */
    private Content allFindings(Run run) {
        return out ->
                FindingsCsv.write(
                        findings.geographies(run.id()).stream()
                                .flatMap(geography ->
                                        findings.ofSubmitter(run.id(), geography).stream()
                                                .sorted(Finding.ORDER)),
                        out);
    }
}
