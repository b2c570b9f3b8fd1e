package dk.rammebilag.run;

import dk.rammebilag.run.SubmissionItemReader.Placed;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job: the stations in order. */
@Configuration(proxyBeanMethods = false)
class RammeaftaleJob {

    static final String NAME = "rammeaftale";

    private final Submissions submissions;

    RammeaftaleJob(Submissions submissions) {
        this.submissions = submissions;
    }

    @Bean
    Job rammeaftale(
            JobRepository repository,
            StepFactory steps,
            RunLog log,
            ObservationRegistry observations,
            Preconditions preconditions,
            RunAudit audit,
            GracefulStop stop,
            ReceiveStep receive,
            SubmissionItemReader reader,
            ItemWriter<Placed> rowWriter,
            ValidateStep validate,
            CompareStep compare,
            FiguresStep figures,
            ProtectStep protect,
            RenderStep render,
            PublishStep publish) {
        var readOne = steps.worker("read.submission", reader, rowWriter);
        var validateOne = steps.worker("validate.submission", validate);
        var renderOne = steps.worker("render.product", render);
        return new JobBuilder(NAME, repository)
                .observationRegistry(observations)
                .listener(log)
                .listener(preconditions)
                .listener(audit)
                .listener(stop)
                .start(steps.once("receive", receive))
                .next(steps.forEach("read", this::received, readOne))
                .next(steps.forEach("validate", this::received, validateOne))
                .next(steps.once("compare", compare))
                .next(steps.once("figures", figures))
                .next(steps.once("protect", protect))
                .next(steps.forEach("render", render::paths, renderOne))
                .next(steps.once("publish", publish))
                .build();
    }

    @Bean
    @StepScope
    SubmissionItemReader submissionReader(
            @Value("#{stepExecutionContext['" + StepFactory.KEY + "']}") Long submission,
            FileStore files) {
        return new SubmissionItemReader(submission, submissions, files);
    }

    @Bean
    ItemWriter<Placed> rowWriter(Staging staging) {
        return chunk -> {
            var first = chunk.getItems().getFirst();
            staging.write(
                    first.submission(),
                    first.seq(),
                    chunk.getItems().stream().map(Placed::item).toList());
        };
    }

    private List<String> received(StepExecution execution) {
        return submissions.of(execution.getJobExecution().getJobInstanceId()).stream()
                .map(Submission::id)
                .map(String::valueOf)
                .toList();
    }
}
