package dk.rammebilag.run;

import dk.rammebilag.appendix.Submitted;
import dk.rammebilag.appendix.Submitted.Found;
import dk.rammebilag.appendix.Submitted.Receipt;
import dk.rammebilag.appendix.Submitted.ReportedInitiative;
import dk.rammebilag.run.store.FindingCounts;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Initiative;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what the documents tell of the submissions beside their figures. */
@Component
class SubmittedFacts {

    private final FindingCounts findings;
    private final Staging staging;

    SubmittedFacts(FindingCounts findings, Staging staging) {
        this.findings = findings;
        this.staging = staging;
    }

    /**
     * What they tell.
     *
     * @param chosen the file that counts of each submitter that sent one
     */
    Submitted of(Run run, List<Submission> chosen) {
        return new Submitted(
                chosen.stream().map(submission -> receipt(run, submission)).toList(),
                chosen.stream().filter(Submission::used).flatMap(this::initiatives).toList());
    }

    private Receipt receipt(Run run, Submission submission) {
        return new Receipt(
                submission.geography(),
                submission.received(),
                submission.version(),
                findings.of(run.id(), submission.id()).stream()
                        .map(count ->
                                new Found(
                                        count.rule(),
                                        count.severity(),
                                        count.state(),
                                        count.findings()))
                        .toList());
    }

    private Stream<ReportedInitiative> initiatives(Submission submission) {
        try (var rows = staging.rows(submission.id()).initiatives()) {
            return rows.map(row -> initiative(submission.geography(), row)).toList().stream();
        }
    }

    private static ReportedInitiative initiative(String submitter, Initiative row) {
        return new ReportedInitiative(
                submitter,
                text(row.goal()),
                text(row.title()),
                text(row.evidence()),
                text(row.status()));
    }

    private static String text(Cell<String> cell) {
        return cell.get().orElse("");
    }
}
