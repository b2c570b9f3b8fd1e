package dk.rammebilag.run;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a log of each round in a file of its own, {@code log/2017-3.jsonl} in the data folder: an
 * object of JSON on a line for all that begins and ends, and the meters when the run has ended. A
 * round that is continued goes on in its file. Names steps, numbers of submissions and paths of
 * products, never what was submitted; a failure by the classes of its causes alone.
 */
@Component
class RunLog implements JobExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final MeterRegistry meters;
    private final Clock clock;

    RunLog(@Value("${rammebilag.data}") Path data, MeterRegistry meters, Clock clock) {
        folder = folder(data);
        this.meters = meters;
        this.clock = clock;
    }

    /** Where the logs of a data folder are. */
    static Path folder(Path data) {
        return data.resolve("log");
    }

    /** The log of a round. */
    Path file(RunParameters round) {
        return folder.resolve(round.year() + "-" + round.round() + ".jsonl");
    }

    /**
     * The logs nothing has been written to since a moment, in order.
     *
     * @throws IOException if they cannot be looked at
     */
    List<Path> writtenBefore(Instant moment) throws IOException {
        var old = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var logs = Files.list(folder)) {
                for (var log : logs.sorted().toList()) {
                    if (Files.getLastModifiedTime(log).toInstant().isBefore(moment)) {
                        old.add(log);
                    }
                }
            }
        }
        return old;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        meters.clear();
        var run = RunParameters.of(execution.getJobParameters());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("year", run.year());
        fields.put("round", run.round());
        fields.put("state", run.state().name());
        fields.put("asOf", run.asOf().toString());
        fields.put("fingerprint", run.fingerprint());
        fields.put("version", SoftwareVersion.current());
        fields.put("java", Runtime.version().toString());
        write(execution, "run-begun", fields);
    }

    @Override
    public void afterJob(JobExecution execution) {
        timers().forEach(timer -> write(execution, "meter", fields(timer)));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", execution.getStatus().name());
        fields.put("milliseconds", since(execution.getStartTime()));
        var causes = execution.getAllFailureExceptions().stream().map(RunLog::causes).toList();
        if (!causes.isEmpty()) {
            fields.put("failures", causes);
        }
        write(execution, "run-ended", fields);
    }

    /** Writes of a step of the job, or of a part of one. */
    StepExecutionListener ofStep() {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution execution) {
                write(execution.getJobExecution(), "step-begun", fields(execution));
            }

            @Override
            public ExitStatus afterStep(StepExecution execution) {
                var fields = fields(execution);
                fields.put("status", execution.getStatus().name());
                fields.put("milliseconds", since(execution.getStartTime()));
                fields.put("read", execution.getReadCount());
                fields.put("written", execution.getWriteCount());
                write(execution.getJobExecution(), "step-ended", fields);
                return execution.getExitStatus();
            }
        };
    }

    private static Map<String, Object> fields(StepExecution execution) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("step", StepFactory.bareName(execution));
        if (StepFactory.isPart(execution)) {
            fields.put("part", StepFactory.key(execution));
        }
        return fields;
    }

    private Stream<Timer> timers() {
        return meters.getMeters().stream()
                .filter(Timer.class::isInstance)
                .map(Timer.class::cast)
                .sorted(Comparator.comparing(timer -> timer.getId().toString()));
    }

    private static Map<String, Object> fields(Timer timer) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("meter", timer.getId().getName());
        fields.put("tags", tags(timer.getId()));
        fields.put("count", timer.count());
        fields.put("milliseconds", Math.round(timer.totalTime(TimeUnit.MILLISECONDS)));
        fields.put("longest", Math.round(timer.max(TimeUnit.MILLISECONDS)));
        return fields;
    }

    private static Map<String, String> tags(Meter.Id id) {
        var tags = new TreeMap<String, String>();
        id.getTags().forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        return tags;
    }

    private static List<String> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName())
                .toList();
    }

    private static long since(@Nullable LocalDateTime start) {
        return start == null
                ? 0
                : Duration.between(start, LocalDateTime.now(ZoneId.systemDefault())).toMillis();
    }

    /** A log that cannot be written is no reason to stop the run. */
    private synchronized void write(
            JobExecution execution, String event, Map<String, Object> more) {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("event", event);
        line.put("execution", execution.getId());
        line.putAll(more);
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file(RunParameters.of(execution.getJobParameters())),
                    JSON.writeValueAsString(line) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("the log of the run cannot be written", e);
        }
    }
}
