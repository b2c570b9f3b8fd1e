package dk.rammebilag.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A process that is killed, and killed again while it goes on, leaves in the end what an
 * undisturbed one leaves: the same bytes, the same rows, nothing lost, nothing twice. {@link
 * ManyKillsTests} has more of them.
 */
@Tag("process")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("processes")
class KillTests {

    private static final TestDatabase DATABASE = TestDatabase.H2;
    private static final long SEED = 20_161_201;

    @TempDir private static Path undisturbed;
    private static Undisturbed expected;

    @TempDir private Path folder;

    @BeforeAll
    static void run() throws IOException, InterruptedException, SQLException {
        expected = Undisturbed.in(undisturbed, DATABASE, false);
    }

    /** In the middle of making the tables, of figures, of publishing. */
    @Test
    void isKilledWhereItHurts() throws Exception {
        expected.survives(
                folder,
                Stream.of(
                                "org.flywaydb.core.internal.sqlscript"
                                        + ".DefaultSqlScriptExecutor.executeStatement 40",
                                "dk.rammebilag.run.store.FigureStore.write",
                                "dk.rammebilag.publication.OutputFolder.moveIn"
                                        + " > java.nio.file.Files.move")
                        .map(KillPoint::entering)
                        .toList());
    }

    @Test
    void isKilledAtAnyMoment() throws Exception {
        var random = new Random(SEED);
        expected.survives(
                folder,
                List.of(
                        new KillPoint.After(random.nextDouble(0.1, 0.9)),
                        new KillPoint.After(random.nextDouble(0.1, 0.5))));
    }
}
