package dk.rammebilag.run;

import dk.rammebilag.run.store.FileStore;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Publishes the folder: manifest, then the move into place. */
@Component
class PublishStep implements StepFactory.Work {

    /** Under this name the job's context holds the hash of the figures it published. */
    private static final String FIGURES = "figures";

    private final Runs runs;
    private final Products products;
    private final Manifests manifests;
    private final FileStore files;
    private final RunAudit audit;
    private final JobRepository repository;

    PublishStep(
            Runs runs,
            Products products,
            Manifests manifests,
            FileStore files,
            RunAudit audit,
            JobRepository repository) {
        this.runs = runs;
        this.products = products;
        this.manifests = manifests;
        this.files = files;
        this.audit = audit;
        this.repository = repository;
    }

    /** SHA-256 of the figures a run published, which the file store keeps. */
    static Optional<String> figures(JobExecution execution) {
        var context = execution.getExecutionContext();
        return context.containsKey(FIGURES)
                ? Optional.of(context.getString(FIGURES))
                : Optional.empty();
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        run.folder().require(products.of(run).stream().map(Product::path).toList());
        run.folder().publish(manifests.of(run));
        var published = files.keep(run.parameters().output().resolve(Products.FIGURES));
        execution.getJobExecution().getExecutionContext().putString(FIGURES, published);
        // With the step's own transaction: a process may die before the job writes it.
        repository.updateExecutionContext(execution.getJobExecution());
        audit.published(execution.getJobExecution(), published);
    }
}
