package dk.rammebilag.run;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.feedback.Verdict;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import java.util.stream.Stream;

/**
 * What the database has on a file: the findings in it, and those across files that are about it.
 */
record StoredVerdict(Findings store, long run, Submission submission) implements Verdict {

    @Override
    public Stream<Finding> findings(Severity severity) {
        return store.about(run, submission, severity);
    }

    @Override
    public Stream<NotChecked> notChecked() {
        return store.notChecked(run, submission.id());
    }
}
