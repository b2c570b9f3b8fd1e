package dk.rammebilag.run;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.FindingCounts;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps files in which personal data was found (rule P01) apart from the others. */
@Service
public class Quarantine {

    private static final String PERSONAL_DATA = "P01";

    private final Rounds rounds;
    private final Catalogues catalogues;
    private final Submissions submissions;
    private final FindingCounts findings;
    private final FileStore files;

    Quarantine(
            Rounds rounds,
            Catalogues catalogues,
            Submissions submissions,
            FindingCounts findings,
            FileStore files) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.submissions = submissions;
        this.findings = findings;
        this.files = files;
    }

    /** Takes in a file that has been validated, if it has to. */
    void admit(long run, Submission submission) {
        if (findings.files(run, PERSONAL_DATA).contains(submission.sha256())) {
            files.quarantine(submission.sha256());
        }
    }

    /** Where the files of a year's latest run are that were taken in: a Danish line for each. */
    public List<String> notices(Path templates, int year) {
        var geography = catalogues.get(templates, year).geography();
        return rounds.latest(year, geography.region().code()).stream()
                .flatMap(execution -> {
                    var taken = findings.files(execution.getJobInstanceId(), PERSONAL_DATA);
                    return submissions.of(execution.getJobInstanceId()).stream()
                            .filter(submission -> taken.contains(submission.sha256()));
                })
                .map(submission ->
                        Messages.text(
                                "run.quarantine",
                                submission.fileName(),
                                files.path(submission.sha256())))
                .toList();
    }
}
