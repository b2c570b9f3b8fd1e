package dk.rammebilag.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server for the tests, started by the first who asks; or the one whose address is in
 * {@code RAMMEBILAG_TEST_POSTGRES}, where the user may make databases. The language of the
 * databases is Danish, so that it shows where text is put in order by it.
 */
public final class PostgresServer {

    private static final String ELSEWHERE = "RAMMEBILAG_TEST_POSTGRES";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final Map<Path, String> BY_FOLDER = new ConcurrentHashMap<>();

    private static @Nullable String address;

    private PostgresServer() {}

    /** The address of a new, empty database. */
    public static String database() {
        var name = "t" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(address());
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database "
                            + name
                            + " template template0 encoding 'UTF8' locale_provider icu"
                            + " icu_locale 'da-DK'");
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
        return address().replaceFirst("/postgres(?=[?]|$)", "/" + name);
    }

    /** The address of the database of a data folder, the same whenever it is asked for. */
    static String of(Path data) {
        return BY_FOLDER.computeIfAbsent(data, _ -> database());
    }

    /** From now on the database of a data folder is the one at that address. */
    static void use(Path data, String url) {
        BY_FOLDER.put(data, url);
    }

    private static synchronized String address() {
        var known = address;
        if (known == null) {
            var elsewhere = System.getenv(ELSEWHERE);
            known = elsewhere == null ? start() : elsewhere;
            address = known;
        }
        return known;
    }

    private static String start() {
        try {
            return builder().start().getJdbcUrl("postgres", "postgres");
        } catch (IOException | RuntimeException e) {
            return startAsNobody(e);
        }
    }

    private static String startAsNobody(Exception failure) {
        try {
            return PostgresAsNobody.start();
        } catch (IOException e) {
            e.addSuppressed(failure);
            throw new UncheckedIOException(
                    "no PostgreSQL can be started here; name one in " + ELSEWHERE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Another server, for a test that ends it. */
    static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD);
    }
}
