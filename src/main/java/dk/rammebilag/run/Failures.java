package dk.rammebilag.run;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.UserFacing;
import dk.rammebilag.submission.PersonalNumber;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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

    /** A full disk is told first, for it is why files and databases fail. */
    private static Optional<String> known(Throwable failure) {
        return first(failure, Failures::told)
                .or(() -> first(failure, DatabaseFailures::ofServer))
                .or(() -> first(failure, Failures::noSpace))
                .or(() -> first(failure, Failures::ofFile))
                .or(() -> first(failure, DatabaseFailures::ofEmbedded));
    }

    private static Optional<String> first(
            Throwable failure, Function<Throwable, Optional<String>> sentence) {
        return causes(failure).map(sentence).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> told(Throwable failure) {
        return failure instanceof UserFacing sentence
                ? Optional.of(sentence.getMessage())
                : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> ofFile(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException denied ->
                    Optional.of(Messages.text("run.failure.access", file(denied)));
            case FileSystemException file ->
                    Optional.of(Messages.text("run.failure.file", file(file)));
            default -> Optional.empty();
        };
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
