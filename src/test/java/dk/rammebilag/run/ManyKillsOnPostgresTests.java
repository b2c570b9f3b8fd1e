package dk.rammebilag.run;

import java.util.Map;
import org.junit.jupiter.api.Tag;

/** With a database on a server. */
@Tag("heavy")
class ManyKillsOnPostgresTests extends ManyKills {

    ManyKillsOnPostgresTests() {
        super(TestDatabase.POSTGRESQL);
    }

    @Override
    Map<String, String> halfMade() {
        return Map.of(
                "the lock is taken, nothing is open yet",
                "dk.rammebilag.cli.ServerLock.initialize");
    }
}
