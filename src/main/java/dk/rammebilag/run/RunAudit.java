package dk.rammebilag.run;

import dk.rammebilag.run.store.Audit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** Enters in the audit that a run began, what it published and how it ended. */
@Component
class RunAudit implements JobExecutionListener {

    private final Audit audit;

    RunAudit(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        audit.append(Signature.user(), "run-begun", details(execution));
    }

    /** That its folder is in its place; said once, though a process may die before it is noted. */
    void published(JobExecution execution, String figures) {
        var details = details(execution);
        details.put("figures", figures);
        audit.appendOnce(Signature.user(), "run-published", details);
    }

    /** Whether it is written that an execution completed; a process may die before it is. */
    boolean tellsOfEnd(JobExecution execution) {
        return audit.says(ended(execution), details(execution));
    }

    /** How it ended. A round completes once; it may fail or be stopped several times. */
    @Override
    public void afterJob(JobExecution execution) {
        var what = ended(execution);
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            audit.appendOnce(Signature.user(), what, details(execution));
        } else {
            audit.append(Signature.user(), what, details(execution));
        }
    }

    private static String ended(JobExecution execution) {
        return "run-" + execution.getStatus().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> details(JobExecution execution) {
        var parameters = RunParameters.of(execution.getJobParameters());
        var details = new TreeMap<String, String>();
        details.put("year", Integer.toString(parameters.year()));
        details.put("round", Long.toString(parameters.round()));
        details.put("state", parameters.state().name());
        details.put("asOf", parameters.asOf().toString());
        details.put("fingerprint", parameters.fingerprint());
        return details;
    }
}
