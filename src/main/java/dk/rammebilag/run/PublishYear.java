package dk.rammebilag.run;

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
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishYear(
            Rounds rounds,
            Catalogues catalogues,
            Releases releases,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.releases = releases;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The release that was noted; empty when the year has no completed run. */
    public Optional<Published> publish(Path templates, int year, LeftAs as) {
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
                                "state", release.state(),
                                "figures", release.figures()));
            }
        });
    }

    private Optional<Release> release(JobExecution execution, int year, String region, LeftAs as) {
        return PublishStep.figures(execution)
                .map(figures ->
                        new Release(
                                year,
                                region,
                                execution.getJobInstanceId(),
                                RunParameters.of(execution.getJobParameters()).round(),
                                as.name(),
                                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                                figures));
    }
}
