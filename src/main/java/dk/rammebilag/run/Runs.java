package dk.rammebilag.run;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Tells a step, wherever it runs, which run it belongs to. */
@Component
class Runs {

    private final Catalogues catalogues;

    Runs(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    Run of(StepExecution execution) {
        return of(execution.getJobExecution());
    }

    Run of(JobExecution execution) {
        var parameters = RunParameters.of(execution.getJobParameters());
        return new Run(execution.getJobInstanceId(), parameters, catalogues.get(parameters));
    }
}
