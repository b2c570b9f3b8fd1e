package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A database on a PostgreSQL server. Its user and password stand in the environment, or in the
 * driver's own {@code .pgpass}; never in its address.
 *
 * @param data the folder of the received files and the log
 * @param url its address as the driver wants it
 */
record ServerDatabase(Path data, String url) implements Database {

    /** Its address, unless an option names another. */
    static final String URL = "SPRING_DATASOURCE_URL";

    private static final String USER = "SPRING_DATASOURCE_USERNAME";
    private static final String PASSWORD = "SPRING_DATASOURCE_PASSWORD";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?:(?://(?<user>[^/?@:]+)@)?(?<rest>.+)");

    private static final Pattern SECRET =
            Pattern.compile("(?i)[?&](ssl)?password=|//[^/?]*:[^/?]*@");

    /**
     * Unless the address says otherwise: several rows go in one statement; what the server says of
     * a row that it refuses, which may tell of citizens, is not repeated; a server that is gone is
     * noticed. In seconds where it is a time.
     */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "reWriteBatchedInserts", "true",
                    "logServerErrorDetail", "false",
                    "tcpKeepAlive", "true",
                    "socketTimeout", "600");

    /**
     * The database at an address as somebody typed it, {@code jdbc:postgresql://server/name} or
     * {@code postgresql://user@server/name}.
     *
     * @throws UsageException if it is no such address, or holds a password; it is not repeated
     */
    static ServerDatabase at(Path data, String typed) {
        if (SECRET.matcher(typed).find()) {
            throw new UsageException(Messages.text("cli.db.password", PASSWORD));
        }
        var address = ADDRESS.matcher(typed.strip());
        if (!address.matches()) {
            throw new UsageException(Messages.text("cli.db.address"));
        }
        var user = address.group("user");
        var rest =
                user == null
                        ? address.group("rest")
                        : with("//" + address.group("rest"), Map.of("user", user));
        return new ServerDatabase(data, "jdbc:postgresql:" + rest);
    }

    @Override
    public boolean exists() {
        return true;
    }

    /**
     * Takes the lock that says who works on it.
     *
     * @throws BusyException if another process holds it
     * @throws IllegalStateException caused by what the driver says, if it cannot be reached
     */
    ServerLock lock() {
        try {
            return ServerLock.take(
                    with(url, Map.of("ApplicationName", "rammebilag lock")), signIn());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open the database", e);
        }
    }

    /** What Spring is told of it. */
    Map<String, String> settings(ServerLock lock) {
        var all = new LinkedHashMap<>(SETTINGS);
        all.put("ApplicationName", lock.sessions());
        return Map.of(
                "spring.datasource.url",
                with(url, all),
                "spring.datasource.hikari.connection-timeout",
                "10000",
                // That it keeps time to the microsecond is no news.
                "spring.datasource.hikari.connection-init-sql",
                "set client_min_messages = error");
    }

    private static Properties signIn() {
        var signIn = new Properties();
        put(signIn, "user", System.getenv(USER));
        put(signIn, "password", System.getenv(PASSWORD));
        return signIn;
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private static String with(String url, Map<String, String> settings) {
        var all = new StringBuilder(url);
        settings.forEach((name, value) -> {
            if (!url.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT) + "=")) {
                all.append(all.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value.replace(" ", "%20"));
            }
        });
        return all.toString();
    }
}
