package dk.rammebilag.run;

import java.util.Map;
import org.junit.jupiter.api.Tag;

/** With the embedded database. */
@Tag("heavy")
class ManyKillsTests extends ManyKills {

    ManyKillsTests() {
        super(TestDatabase.H2);
    }

    @Override
    Map<String, String> halfMade() {
        return Map.of(
                "the new database has not its name yet",
                "dk.rammebilag.cli.EmbeddedDatabase.make > java.nio.file.Files.move");
    }
}
