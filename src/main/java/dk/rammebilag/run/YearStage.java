package dk.rammebilag.run;

import dk.rammebilag.calendar.Reached;
import dk.rammebilag.document.State;
import dk.rammebilag.run.store.Releases;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Service;

/** How far a year has come, for whoever is to run it at its time. */
@Service
public class YearStage {

    private final Rounds rounds;
    private final Releases releases;
    private final Catalogues catalogues;

    YearStage(Rounds rounds, Releases releases, Catalogues catalogues) {
        this.rounds = rounds;
        this.releases = releases;
        this.catalogues = catalogues;
    }

    /** The furthest that any completed run of a year has come, or what was agreed on. */
    public Reached reached(Path templates, int year) {
        if (releases.inForce(year, region(templates, year)).isPresent()) {
            return Reached.AGREED;
        }
        return completed(templates, year).stream()
                .map(run -> reached(run.state()))
                .max(Comparator.naturalOrder())
                .orElse(Reached.NOTHING);
    }

    /** The latest round of a year, completed or not; 0 where it was never run. */
    public long latestRound(Path templates, int year) {
        return rounds.latest(year, region(templates, year))
                .map(execution -> parameters(execution).round())
                .orElse(0L);
    }

    /**
     * The latest round of a year that was completed as what is asked for.
     *
     * @param after only rounds after this one
     */
    public OptionalLong completedAfter(long after, Path templates, int year, State state) {
        return completed(templates, year).stream()
                .filter(run -> reached(run.state()) == reached(state))
                .mapToLong(RunParameters::round)
                .filter(round -> round > after)
                .max();
    }

    private List<RunParameters> completed(Path templates, int year) {
        return rounds.of(year, region(templates, year)).stream()
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .map(YearStage::parameters)
                .toList();
    }

    private static RunParameters parameters(JobExecution execution) {
        return RunParameters.of(execution.getJobParameters());
    }

    private String region(Path templates, int year) {
        return catalogues.get(templates, year).geography().region().code();
    }

    private static Reached reached(State state) {
        return switch (state) {
            case DRAFT -> Reached.DRAFT;
            case HEARING -> Reached.HEARING;
            case APPROVED, ERRATUM -> Reached.FINAL;
        };
    }
}
