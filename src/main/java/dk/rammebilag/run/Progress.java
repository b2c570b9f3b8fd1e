package dk.rammebilag.run;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Tells whoever watches how far the run has come. */
@Component
public class Progress {

    /** Somebody who watches; called from several threads. */
    public interface Watcher {

        /** A step of the job begins. */
        void began(String step);

        /** One part of a step, a submission or a document, is done. */
        void advanced(String step);

        /** A step of the job is done. */
        void done(String step);
    }

    private static final Watcher NOBODY =
            new Watcher() {
                @Override
                public void began(String step) {}

                @Override
                public void advanced(String step) {}

                @Override
                public void done(String step) {}
            };

    private volatile Watcher watcher = NOBODY;

    /** From now on tells this watcher. */
    public void tell(Watcher newWatcher) {
        watcher = newWatcher;
    }

    StepExecutionListener ofStep() {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution execution) {
                watcher.began(execution.getStepName());
            }

            @Override
            public ExitStatus afterStep(StepExecution execution) {
                if (!execution.getStatus().isUnsuccessful()) {
                    watcher.done(execution.getStepName());
                }
                return execution.getExitStatus();
            }
        };
    }

    StepExecutionListener ofPartition() {
        return new StepExecutionListener() {
            @Override
            public ExitStatus afterStep(StepExecution execution) {
                watcher.advanced(StepFactory.bareName(execution));
                return execution.getExitStatus();
            }
        };
    }
}
