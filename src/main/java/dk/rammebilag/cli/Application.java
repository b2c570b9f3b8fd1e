package dk.rammebilag.cli;

import dk.rammebilag.run.RunApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the Spring side of the program for the commands that need the database. */
final class Application {

    /** H2's code for a database file that another process has open. */
    private static final int ALREADY_IN_USE = 90020;

    /** Names another database than the one in the data folder. */
    private static final String ELSEWHERE = "SPRING_DATASOURCE_URL";

    /** Written and deleted to see whether that can be done. */
    private static final String TRIAL = "kan-skrives.tmp";

    private Application() {}

    /** Whether there is a database: in the data folder, or wherever the environment says. */
    static boolean hasDatabase(Path data) {
        return new EmbeddedDatabase(data).exists() || System.getenv(ELSEWHERE) != null;
    }

    /**
     * Opens the database in a data folder, unless {@code SPRING_DATASOURCE_URL} names another.
     *
     * @throws UnusableDataException if the folder cannot be written to
     * @throws RuntimeException for which {@link #isBusy} holds, if another process has it open
     */
    static ConfigurableApplicationContext start(Path data) {
        return start(data, Map.of());
    }

    /**
     * The same with more.
     *
     * @param settings what holds unless the environment says otherwise
     * @param more what there is to be beside the run
     */
    static ConfigurableApplicationContext start(
            Path data, Map<String, Object> settings, Class<?>... more) {
        var database = new EmbeddedDatabase(data);
        var defaults = new HashMap<>(settings);
        defaults.put("rammebilag.data", data.toString());
        defaults.put("spring.datasource.url", database.url());
        requireFolder(data);
        LogFile.open(data);
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        if (!hasDatabase(data)) {
            database.make();
        }
        return new SpringApplicationBuilder(RunApplication.class)
                .sources(more)
                .properties(defaults)
                .logStartupInfo(false)
                .run();
    }

    private static void requireFolder(Path data) {
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(Files.write(data.resolve(TRIAL), new byte[0]));
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
