package dk.rammebilag.run;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;
import dk.rammebilag.submission.PersonalNumber;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Says in a sentence why something failed; the stack trace goes to the log. */
@Component
public class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Why an execution failed. */
    String sentence(JobExecution execution) {
        List<Throwable> exceptions = execution.getAllFailureExceptions();
        return exceptions.stream()
                .map(Failures::known)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> exceptions.stream().findFirst().map(this::sentence))
                .orElseGet(() -> Messages.text("run.failure.unknown"));
    }

    /** Why something failed, for the person at the keyboard. */
    public String sentence(Throwable failure) {
        LOG.error("failed", failure);
        return known(failure).orElseGet(() -> Messages.text("run.failure.unknown"));
    }

    private static Optional<String> known(Throwable failure) {
        return causes(failure)
                .flatMap(cause ->
                        switch (cause) {
                            case UserFacing sentence -> Stream.of(sentence.getMessage());
                            case FileSystemException file -> Stream.of(sentence(file));
                            default -> noSpace(cause).stream();
                        })
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String sentence(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return Messages.text("run.failure.access", file(failure));
        }
        return noSpace(failure).orElseGet(() -> Messages.text("run.failure.file", file(failure)));
    }

    private static String file(FileSystemException failure) {
        return PersonalNumber.masked(String.valueOf(failure.getFile()));
    }

    private static Optional<String> noSpace(Throwable failure) {
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                ? Optional.of(Messages.text("run.failure.space"))
                : Optional.empty();
    }
}
