package dk.rammebilag.run;

import dk.rammebilag.appendix.Templates;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Looks, before a run begins or goes on, at what would only stop it at its end: whether the output
 * can be written, and the templates be used.
 */
@Component
class Preconditions implements JobExecutionListener {

    private final Runs runs;

    Preconditions(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        var run = runs.of(execution);
        run.folder().begin();
        Templates.read(run.catalogue(), run.parameters().folders());
    }
}
