package dk.rammebilag.run;

import dk.rammebilag.statistics.Participation;
import java.nio.file.Path;
import java.util.List;

/** How a run ended. */
public sealed interface RunOutcome {

    /**
     * It published its folder.
     *
     * @param output the folder
     * @param submitters where every submitter stands
     * @param participation who stands behind its figures
     * @param exposed how many numbers about few can be found whatever it hides
     */
    record Published(
            Path output, List<SubmitterStatus> submitters, Participation participation, int exposed)
            implements RunOutcome {

        public Published {
            submitters = List.copyOf(submitters);
        }

        /** Whether every submitter has a submission that can be used. */
        public boolean allUsable() {
            return submitters.stream().allMatch(SubmitterStatus::usable);
        }
    }

    /**
     * It failed; the same command continues it once the cause is gone.
     *
     * @param message the cause in a Danish sentence, and what to do
     */
    record Failed(String message) implements RunOutcome {}

    /** It was asked to stop; the same command continues it. */
    record Stopped() implements RunOutcome {}
}
