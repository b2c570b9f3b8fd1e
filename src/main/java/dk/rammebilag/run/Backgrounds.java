package dk.rammebilag.run;

import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.Background;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the database knows beside a submission when it is judged. */
@Component
class Backgrounds {

    private final Submissions submissions;
    private final Staging staging;

    Backgrounds(Submissions submissions, Staging staging) {
        this.submissions = submissions;
        this.staging = staging;
    }

    /** The background of one submission of a run. */
    Background of(Run run, Submission submission) {
        var lastYear =
                lastYear(run).stream()
                        .filter(accepted -> accepted.geography().equals(submission.geography()))
                        .findFirst()
                        .map(accepted -> staging.rows(accepted.id()));
        return new Background(lastYear);
    }

    /** The submissions of the year before that a run is held against, one a submitter, by code. */
    List<Submission> lastYear(Run run) {
        return run.parameters().earlierRun().map(submissions::accepted).orElse(List.of());
    }
}
