package dk.rammebilag.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Says which process works on a PostgreSQL database, as the file lock of the embedded one does: an
 * advisory lock on a connection of its own, which the server drops when the process is gone. One
 * for each schema. Who takes it over ends whatever sessions the one before has left, so that
 * nothing of theirs is written any more.
 */
final class ServerLock
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    /** "RAMM": what the lock is for, among others in the same database. */
    private static final int PURPOSE = 0x52414d4d;

    /** A process that was just killed may be there for a moment yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** How long it is believed that the lock is held without asking again. */
    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private static final String KEY =
            "select hashtext(coalesce(current_schema(), '')) & 2147483647";

    /** A server whose network has lost us notices after half a minute, not after two hours. */
    private static final String NOTICE_LOSS =
            "set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5;"
                    + " set tcp_keepalives_count = 3";

    private final Connection connection;
    private final int key;
    private long asked;

    private ServerLock(Connection connection, int key) {
        this.connection = connection;
        this.key = key;
        asked = System.nanoTime();
    }

    /**
     * Takes it; waits a few seconds for it.
     *
     * @throws BusyException if another process holds it
     */
    static ServerLock take(String url, Properties signIn) throws SQLException {
        var connection = DriverManager.getConnection(url, signIn);
        try {
            execute(connection, NOTICE_LOSS);
            var lock = new ServerLock(connection, number(connection, KEY));
            if (!lock.isTaken()) {
                throw new BusyException();
            }
            lock.endWhatIsLeft();
            return lock;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private boolean isTaken() throws SQLException {
        return within(() ->
                number(
                                connection,
                                "select pg_try_advisory_lock(%d, %d)::int".formatted(PURPOSE, key))
                        == 1);
    }

    private void endWhatIsLeft() throws SQLException {
        var left =
                (" from pg_stat_activity where datname = current_database()"
                                + " and usename = current_user and application_name = '%s'")
                        .formatted(sessions());
        execute(connection, "select pg_terminate_backend(pid)" + left);
        if (!within(() -> number(connection, "select count(*)::int" + left) == 0)) {
            throw new BusyException();
        }
    }

    /** What the other sessions of the process that holds the lock are called. */
    String sessions() {
        return "rammebilag " + key;
    }

    /**
     * Makes sure that no other process has taken it since.
     *
     * @throws SQLException if it is not held any more, or the server does not answer
     */
    void require() throws SQLException {
        require(BELIEVED);
    }

    /**
     * The same.
     *
     * @param believed for how long what the server said last is believed
     */
    synchronized void require(Duration believed) throws SQLException {
        if (System.nanoTime() - asked < believed.toNanos()) {
            return;
        }
        var held =
                number(
                        connection,
                        ("select count(*) from pg_locks where locktype = 'advisory'"
                                        + " and classid = %d and objid = %d and granted"
                                        + " and pid = pg_backend_pid()")
                                .formatted(PURPOSE, key));
        if (held == 0) {
            throw new SQLException("the lock of the installation is lost", "08006");
        }
        asked = System.nanoTime();
    }

    /** Nobody gets a connection without it; it is given back when everything else is closed. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("serverLock", this::close);
        beans.addBeanPostProcessor(
                new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        return bean instanceof DataSource source
                                ? new GuardedDataSource(source, ServerLock.this)
                                : bean;
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    @FunctionalInterface
    private interface Attempt {
        boolean succeeds() throws SQLException;
    }

    private static boolean within(Attempt attempt) throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var succeeds = attempt.succeeds();
        while (!succeeds && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            succeeds = attempt.succeeds();
        }
        return succeeds;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
