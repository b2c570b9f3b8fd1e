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

    /** Written and deleted to see whether that can be done. */
    private static final String TRIAL = "kan-skrives.tmp";

    private Application() {}

    /**
     * Opens a database, which no other process can while this one has it open.
     *
     * @throws UnusableDataException if the data folder cannot be written to
     * @throws RuntimeException for which {@link #isBusy} holds, if another process has it open
     */
    static ConfigurableApplicationContext start(Database database) {
        return start(database, Map.of());
    }

    /**
     * The same with more.
     *
     * @param settings what holds unless the environment says otherwise
     * @param more what there is to be beside the run
     */
    static ConfigurableApplicationContext start(
            Database database, Map<String, Object> settings, Class<?>... more) {
        var defaults = new HashMap<>(settings);
        defaults.put("rammebilag.data", database.data().toString());
        requireFolder(database.data());
        LogFile.open(database.data());
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var application =
                new SpringApplicationBuilder(RunApplication.class)
                        .sources(more)
                        .properties(defaults)
                        .logStartupInfo(false);
        return switch (database) {
            case EmbeddedDatabase embedded -> {
                embedded.make();
                yield application.run(arguments(embedded.settings()));
            }
            case ServerDatabase server -> {
                var lock = server.lock();
                yield application.initializers(lock).run(arguments(server.settings(lock)));
            }
        };
    }

    /** As on a command line, where they go before whatever the environment says. */
    private static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
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
                        cause instanceof BusyException
                                || (cause instanceof SQLException sql
                                        && sql.getErrorCode() == ALREADY_IN_USE));
    }
}
