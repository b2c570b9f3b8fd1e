package dk.rammebilag.cli;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections only while this process holds the lock of the installation: one that has
 * lost it must not go on beside the one that took over.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private final ServerLock lock;

    GuardedDataSource(DataSource source, ServerLock lock) {
        super(source);
        this.lock = lock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        lock.require();
        return super.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        lock.require();
        return super.getConnection(user, password);
    }
}
