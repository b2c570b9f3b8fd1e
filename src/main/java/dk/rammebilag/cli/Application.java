package dk.rammebilag.cli;

import dk.rammebilag.run.RunApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the Spring side of the program for the commands that need the database. */
final class Application {

    /** H2's code for a database file that another process has open. */
    private static final int ALREADY_IN_USE = 90020;

    /** The name of the database in the data folder. */
    private static final String DATABASE = "rammebilag";

    private Application() {}

    /** Whether there is a database: in the data folder, or wherever the environment says. */
    static boolean hasDatabase(Path data) {
        return Files.exists(data.resolve(DATABASE + ".mv.db"))
                || System.getenv("SPRING_DATASOURCE_URL") != null;
    }

    /**
     * Opens the database in a data folder, unless {@code SPRING_DATASOURCE_URL} names another.
     *
     * @throws UnusableDataException if the folder cannot be written to
     * @throws RuntimeException for which {@link #isBusy} holds, if another process has it open
     */
    static ConfigurableApplicationContext start(Path data) {
        Map<String, Object> defaults =
                Map.of(
                        "rammebilag.data",
                        data.toString(),
                        "spring.datasource.url",
                        "jdbc:h2:file:"
                                + data.resolve(DATABASE)
                                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0");
        requireFolder(data);
        LogFile.open(data);
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        return new SpringApplicationBuilder(RunApplication.class)
                .properties(defaults)
                .logStartupInfo(false)
                .run();
    }

    private static void requireFolder(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "kan-skrives", ".tmp"));
        } catch (IOException e) {
            throw new UnusableDataException(data, e);
        }
    }

    /** Whether a failure means that another process has the database open. */
    static boolean isBusy(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_IN_USE);
    }
}
