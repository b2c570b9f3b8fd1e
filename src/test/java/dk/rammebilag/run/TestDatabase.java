package dk.rammebilag.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The kind of database a program that is killed has. */
interface TestDatabase {

    /** The one in the data folder. */
    TestDatabase EMBEDDED =
            new TestDatabase() {
                @Override
                public Map<String, String> environment(Path data) {
                    return Map.of();
                }

                @Override
                public boolean exists(Path data) {
                    return Files.exists(data.resolve("rammebilag.mv.db"));
                }

                @Override
                public Connection open(Path data) throws SQLException {
                    return DriverManager.getConnection(
                            "jdbc:h2:file:"
                                    + data.resolve("rammebilag")
                                    + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
                }

                @Override
                public String toString() {
                    return "H2";
                }
            };

    /** What the program is to be told in its environment, for the database of a data folder. */
    Map<String, String> environment(Path data);

    /** Whether the program has got so far as to have its tables there. */
    boolean exists(Path data);

    /** Opens that database for reading, while no program has it open. */
    Connection open(Path data) throws SQLException;
}
