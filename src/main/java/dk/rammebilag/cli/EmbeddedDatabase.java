package dk.rammebilag.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The database in a data folder. It comes into being whole: its tables are made under another name,
 * for H2 cannot take back the half of them a process had made when it was killed.
 *
 * @param data that folder
 */
record EmbeddedDatabase(Path data) implements Database {

    private static final String NAME = "rammebilag";
    private static final String UNFINISHED = NAME + ".new";
    private static final String FILE = ".mv.db";

    @Override
    public boolean exists() {
        return Files.exists(file(NAME));
    }

    /** What Spring is told of it: a user of a server is none of its own. */
    Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url",
                url(NAME),
                "spring.datasource.username",
                "",
                "spring.datasource.password",
                "");
    }

    /**
     * Makes it unless it is there.
     *
     * @throws IllegalStateException caused by H2's refusal, if another process is making it
     */
    void make() {
        if (exists()) {
            return;
        }
        try {
            tables();
            Files.move(file(UNFINISHED), file(NAME));
        } catch (FileAlreadyExistsException e) {
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the database", e);
        }
    }

    /** While this connection is open, no other process gets one. */
    private void tables() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url(UNFINISHED));
                var statement = connection.createStatement()) {
            statement.execute("drop all objects");
            var properties = PropertiesLoaderUtils.loadAllProperties("application.properties");
            Flyway.configure()
                    .dataSource(url(UNFINISHED), null, null)
                    .locations(
                            properties
                                    .getProperty("spring.flyway.locations", "")
                                    .replace("{vendor}", "h2")
                                    .split(","))
                    .load()
                    .migrate();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file(UNFINISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return data.resolve(name + FILE);
    }

    private String url(String name) {
        return "jdbc:h2:file:"
                + data.resolve(name)
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
    }
}
