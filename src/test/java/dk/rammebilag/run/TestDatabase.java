package dk.rammebilag.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The kind of database a program has. */
public enum TestDatabase {

    /** The one in the data folder. */
    H2 {
        @Override
        public String url() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;USER=sa";
        }

        @Override
        Map<String, String> environment(Path data) {
            return Map.of();
        }

        @Override
        boolean exists(Path data) {
            return Files.exists(data.resolve("rammebilag.mv.db"));
        }

        @Override
        Connection open(Path data) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:h2:file:"
                            + data.resolve("rammebilag")
                            + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        }
    },

    /** One on a server for each data folder. */
    POSTGRESQL {
        @Override
        public String url() {
            return PostgresServer.database();
        }

        @Override
        Map<String, String> environment(Path data) {
            return Map.of("SPRING_DATASOURCE_URL", PostgresServer.of(data));
        }

        @Override
        boolean exists(Path data) throws SQLException {
            try (var connection = open(data);
                    var tables = connection.getMetaData().getTables(null, null, "audit", null)) {
                return tables.next();
            }
        }

        @Override
        Connection open(Path data) throws SQLException {
            return DriverManager.getConnection(PostgresServer.of(data));
        }
    };

    /** The folder of its own migrations. */
    String vendor() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The address of a new, empty one that lives while the tests do. */
    public abstract String url();

    /** What the program is to be told in its environment, for the database of a data folder. */
    abstract Map<String, String> environment(Path data);

    /** Whether the program has got so far as to have its tables there. */
    abstract boolean exists(Path data) throws SQLException;

    /** Opens that database for reading, while no program has it open. */
    abstract Connection open(Path data) throws SQLException;
}
