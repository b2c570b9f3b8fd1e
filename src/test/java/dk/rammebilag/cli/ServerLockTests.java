package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.run.PostgresServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** One process at a time works on a database of a server, and one that lost it knows. */
class ServerLockTests {

    private static final Path DATA = Path.of("data");

    private final String url = PostgresServer.database();

    @Test
    void oneHoldsIt() throws SQLException {
        try (var _ = database().lock()) {
            assertThatThrownBy(database()::lock).matches(Application::isBusy);
        }
        database().lock().close();
    }

    @Test
    void itIsWaitedForAMoment() throws Exception {
        var first = database().lock();
        var second = CompletableFuture.supplyAsync(database()::lock);
        while (asking() < 2) {
            Thread.sleep(Duration.ofMillis(10));
        }
        Thread.sleep(Duration.ofMillis(200));
        assertThat(second).as("waits").isNotDone();
        first.close();
        second.get().close();
    }

    /** How many processes hold the lock or ask for it. */
    private int asking() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "select count(*) from pg_stat_activity where datname ="
                                        + " current_database() and application_name ="
                                        + " 'rammebilag lock'")) {
            result.next();
            return result.getInt(1);
        }
    }

    @Test
    void eachSchemaHasItsOwn() throws SQLException {
        execute(url, "create schema other");
        var other = ServerDatabase.at(DATA, url + "&currentSchema=other");
        try (var one = database().lock();
                var two = other.lock()) {
            assertThat(one.sessions()).isNotEqualTo(two.sessions());
        }
    }

    @Test
    void whoeverHasLostItDoesNotGoOn() throws SQLException {
        try (var lock = database().lock()) {
            lock.require(Duration.ZERO);
            endSessions("rammebilag lock");
            assertThatThrownBy(() -> lock.require(Duration.ZERO)).isInstanceOf(SQLException.class);
        }
    }

    /** Nothing of a process that lost its lock is written after the next one has begun. */
    @Test
    void whatTheOneBeforeHasOpenIsEnded() throws SQLException {
        execute(url, "create table t (n int)");
        String sessions;
        try (var lock = database().lock()) {
            sessions = lock.sessions();
        }
        try (var left = DriverManager.getConnection(named(sessions));
                var others = DriverManager.getConnection(named("others"));
                var statement = left.createStatement()) {
            left.setAutoCommit(false);
            statement.execute("insert into t values (1)");

            database().lock().close();

            assertThatThrownBy(left::commit).isInstanceOf(SQLException.class);
            assertThat(others.isValid(1)).isTrue();
        }
    }

    private ServerDatabase database() {
        return ServerDatabase.at(DATA, url);
    }

    private String named(String sessions) {
        return url + "&ApplicationName=" + sessions.replace(" ", "%20");
    }

    private void endSessions(String name) throws SQLException {
        execute(
                url,
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where"
                        + " datname = current_database() and application_name = '"
                        + name
                        + "'");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
