package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.publication.PublishedFolder;
import dk.rammebilag.run.Correspondent.Contact;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.validation.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a run knows of those letters go to, and the audit letters are entered in. */
@Service
public class Correspondence {

    /**
     * The latest completed run of a year.
     *
     * @param round its round
     * @param folder what it left, and where
     * @param correspondents every submitter of the agreement, in its order
     */
    public record Latest(long round, PublishedFolder folder, List<Correspondent> correspondents) {

        public Latest {
            correspondents = List.copyOf(correspondents);
        }
    }

    private final Rounds rounds;
    private final Submissions submissions;
    private final Staging staging;
    private final Audit audit;

    Correspondence(Rounds rounds, Submissions submissions, Staging staging, Audit audit) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.staging = staging;
        this.audit = audit;
    }

    /**
     * The latest completed run of a year; empty when there is none.
     *
     * @param catalogue whose submitters are asked for
     * @param year the year of the run, which may be an earlier one
     */
    public Optional<Latest> latest(Catalogue catalogue, int year) {
        return rounds.latestCompleted(year, catalogue.geography().region().code())
                .map(execution -> {
                    var run = RunParameters.of(execution.getJobParameters());
                    var chosen =
                            submissions.of(execution.getJobInstanceId()).stream()
                                    .filter(Submission::chosen)
                                    .toList();
                    return new Latest(
                            run.round(),
                            new PublishedFolder(run.output()),
                            catalogue.geography().submitters().stream()
                                    .map(submitter -> correspondent(submitter, chosen))
                                    .toList());
                });
    }

    /** A submitter of whom nothing is known. */
    public static Correspondent unknown(Municipality submitter) {
        return new Correspondent(
                submitter.code(),
                submitter.name(),
                submitter.slug(),
                Status.MISSING,
                "",
                Optional.empty());
    }

    /** Enters in the audit what became of a letter, in the transaction of the caller. */
    public void enter(String what, Map<String, String> details) {
        audit.append(Signature.user(), what, details);
    }

    private Correspondent correspondent(Municipality submitter, List<Submission> chosen) {
        return chosen.stream()
                .filter(submission -> submission.geography().equals(submitter.code()))
                .findFirst()
                .map(submission ->
                        new Correspondent(
                                submitter.code(),
                                submitter.name(),
                                submitter.slug(),
                                Optional.ofNullable(submission.status()).orElse(Status.PENDING),
                                submission.fileName(),
                                staging.rows(submission.id())
                                        .cover()
                                        .flatMap(Correspondence::contact)))
                .orElseGet(() -> unknown(submitter));
    }

    private static Optional<Contact> contact(Cover cover) {
        return cover.email()
                .get()
                .map(email -> new Contact(cover.contact().get().orElse(""), email.strip()));
    }
}
