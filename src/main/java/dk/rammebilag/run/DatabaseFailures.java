package dk.rammebilag.run;

import dk.rammebilag.language.Messages;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** Says in a sentence why a database cannot be used. */
final class DatabaseFailures {

    /** The class of SQL states that tell of a connection. */
    private static final String CONNECTION_GONE = "08";

    /** H2 cannot read or write its file, finds it damaged, or has closed it therefore. */
    private static final Set<Integer> H2_GONE = Set.of(90028, 90030, 90031, 90098);

    private DatabaseFailures() {}

    /** Of the embedded one. */
    static Optional<String> ofEmbedded(Throwable failure) {
        return failure instanceof SQLException sql
                        && (H2_GONE.contains(sql.getErrorCode())
                                || state(sql).startsWith(CONNECTION_GONE))
                ? Optional.of(Messages.text("run.failure.database"))
                : Optional.empty();
    }

    /** Of a server, whose driver knows SQL states alone. */
    static Optional<String> ofServer(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException _ -> told("run.failure.server");
            case SQLException sql when sql.getErrorCode() == 0 -> ofState(state(sql));
            default -> Optional.empty();
        };
    }

    /** By the classes and codes of PostgreSQL's Appendix A. */
    private static Optional<String> ofState(String state) {
        return switch (state) {
            case "3D000" -> told("run.failure.server.unknown");
            case "42501" -> told("run.failure.server.permission");
            case "53100" -> told("run.failure.server.space");
            default ->
                    switch (state.substring(0, 2)) {
                        case "28" -> told("run.failure.server.login");
                        case CONNECTION_GONE, "53", "57" -> told("run.failure.server");
                        default -> Optional.empty();
                    };
        };
    }

    private static Optional<String> told(String key) {
        return Optional.of(Messages.text(key));
    }

    private static String state(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 ? "  " : state;
    }
}
