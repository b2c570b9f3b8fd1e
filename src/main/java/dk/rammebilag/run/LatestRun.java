package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.submission.PersonalNumber;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The latest completed run of a year, which is what the secretariat sees when it decides. */
@Component
class LatestRun {

    private final Rounds rounds;
    private final Submissions submissions;

    LatestRun(Rounds rounds, Submissions submissions) {
        this.rounds = rounds;
        this.submissions = submissions;
    }

    /**
     * Its number.
     *
     * @throws RefusedException if the year has not been run to its end
     */
    long of(Catalogue catalogue) {
        return rounds.latestCompleted(catalogue.year(), catalogue.geography().region().code())
                .orElseThrow(() ->
                        new RefusedException("decision.noRun", Integer.toString(catalogue.year())))
                .getJobInstanceId();
    }

    /**
     * A submitter by its code.
     *
     * @throws RefusedException naming the codes there are
     */
    static Municipality submitter(Catalogue catalogue, String code) {
        var geography = catalogue.geography();
        return geography
                .submitter(code.strip())
                .orElseThrow(() ->
                        new RefusedException(
                                "cli.usage.kommune",
                                PersonalNumber.masked(code),
                                geography.submitters().stream()
                                        .map(Municipality::code)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * The files of a submitter in that run, newest first.
     *
     * @throws RefusedException if it had sent none
     */
    List<Submission> files(Catalogue catalogue, Municipality submitter) {
        var files =
                submissions.of(of(catalogue)).stream()
                        .filter(file -> file.geography().equals(submitter.code()))
                        .sorted(Submission.BY_AGE.reversed())
                        .toList();
        if (files.isEmpty()) {
            throw new RefusedException(
                    "decision.noFile", submitter.name(), Integer.toString(catalogue.year()));
        }
        return files;
    }
}
