package dk.rammebilag.run;

import dk.rammebilag.document.State;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Release;
import dk.rammebilag.run.store.Releases;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes that the latest completed run of a year has left the house. From then on everybody may know
 * what it published, and later runs hide what would follow from both.
 */
@Service
public class PublishYear {

    private final Rounds rounds;
    private final Catalogues catalogues;
    private final Releases releases;
    private final Audit audit;
    private final SealedFolders sealed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishYear(
            Rounds rounds,
            Catalogues catalogues,
            Releases releases,
            Audit audit,
            SealedFolders sealed,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.releases = releases;
        this.audit = audit;
        this.sealed = sealed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The release that was noted; empty when the year has no completed run.
     *
     * @throws RefusedException if the latest run cannot leave the house in that state
     */
    public Optional<Published> publish(Path templates, int year, State as) {
        var region = catalogues.get(templates, year).geography().region().code();
        var noted =
                rounds.latestCompleted(year, region)
                        .flatMap(execution -> release(execution, year, region, as));
        noted.ifPresent(this::note);
        return noted.map(release -> new Published(year, release.round(), as, release.at()));
    }

    private void note(Release release) {
        transaction.executeWithoutResult(_ -> {
            if (releases.add(release)) {
                audit.append(
                        Signature.user(),
                        "publish",
                        Map.of(
                                "year", Integer.toString(release.year()),
                                "round", Long.toString(release.round()),
                                "state", release.state().name(),
                                "figures", release.figures(),
                                "manifest", release.manifest()));
            }
        });
    }

    private Optional<Release> release(JobExecution execution, int year, String region, State as) {
        var parameters = RunParameters.of(execution.getJobParameters());
        require(parameters, execution.getJobInstanceId(), as);
        return PublishStep.figures(execution)
                .map(figures ->
                        new Release(
                                year,
                                region,
                                execution.getJobInstanceId(),
                                parameters.round(),
                                as,
                                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                                figures,
                                as.isFinal() ? parameters.output().toString() : "",
                                as.isFinal() ? sealed.seal(parameters.output()) : ""));
    }

    /** A draft may be shown to anybody; what is agreed on once is only ever corrected. */
    private void require(RunParameters run, long number, State as) {
        var year = Integer.toString(run.year());
        var inForce = releases.inForce(run.year(), run.region());
        if (inForce.filter(edition -> edition.run() == number && edition.state() == as)
                .isPresent()) {
            return;
        }
        if (inForce.isPresent() && as != State.ERRATUM) {
            throw new RefusedException("publish.refused.agreed", year);
        }
        if (inForce.isEmpty() && as == State.ERRATUM) {
            throw new RefusedException("publish.refused.nothing", year);
        }
        if (as.isFinal() && run.state() != as) {
            throw new RefusedException(
                    as == State.ERRATUM ? "publish.refused.noErratum" : "publish.refused.draft",
                    year,
                    run.state().word().toLowerCase(Messages.DANISH));
        }
    }
}
