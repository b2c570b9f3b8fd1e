package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.form.LastYear;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.validation.SubmittedRows;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What was accepted of a year: the approved submissions its latest completed run used. */
@Service
public class AcceptedSubmissions {

    private final Rounds rounds;
    private final Submissions submissions;
    private final Staging staging;

    AcceptedSubmissions(Rounds rounds, Submissions submissions, Staging staging) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.staging = staging;
    }

    /**
     * The rows that were accepted from a submitter; empty where the year was not run to its end, or
     * the submitter had nothing approved in it.
     *
     * @param year the year of the agreement
     * @param region code of the region
     * @param submitter code of the submitter
     */
    public Optional<SubmittedRows> of(int year, String region, String submitter) {
        return rounds.latestCompleted(year, region)
                .map(execution -> submissions.accepted(execution.getJobInstanceId()))
                .flatMap(accepted ->
                        accepted.stream().filter(s -> s.geography().equals(submitter)).findFirst())
                .map(Submission::id)
                .map(staging::rows);
    }

    /** What is carried over into the form of a submitter from the year before, as accepted then. */
    public Optional<LastYear> lastYear(Catalogue catalogue, Municipality submitter) {
        var region = catalogue.geography().region().code();
        return of(catalogue.year() - 1, region, submitter.code())
                .map(rows -> {
                    try (var targets = rows.targets();
                            var offers = rows.offers()) {
                        return LastYear.of(catalogue, targets, offers);
                    }
                });
    }
}
