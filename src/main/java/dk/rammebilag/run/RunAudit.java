package dk.rammebilag.run;

import dk.rammebilag.run.store.Audit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        append("begun", execution, Map.of());
    }

    /** That its folder is in its place. */
    void published(JobExecution execution, String figures) {
        append("published", execution, Map.of("figures", figures));
    }

    @Override
    public void afterJob(JobExecution execution) {
        append(execution.getStatus().name().toLowerCase(Locale.ROOT), execution, Map.of());
    }

    private void append(String what, JobExecution execution, Map<String, String> more) {
        var parameters = RunParameters.of(execution.getJobParameters());
        var details = new TreeMap<>(more);
        details.put("year", Integer.toString(parameters.year()));
        details.put("round", Long.toString(parameters.round()));
        details.put("state", parameters.state().name());
        details.put("asOf", parameters.asOf().toString());
        details.put("fingerprint", parameters.fingerprint());
        audit.append(Signature.user(), "run-" + what, details);
    }
}
