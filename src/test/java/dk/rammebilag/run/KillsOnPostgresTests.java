package dk.rammebilag.run;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** As {@link KillTests}, with a database on a server; {@link ManyKillsOnPostgresTests} has more. */
@Tag("process")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("processes")
class KillsOnPostgresTests {

    @TempDir private Path undisturbed;
    @TempDir private Path folder;

    /** In the middle of receiving, of reading, of rendering. */
    @Test
    void isKilledWhereItHurts() throws Exception {
        Undisturbed.in(undisturbed, TestDatabase.POSTGRESQL, false)
                .survives(
                        folder,
                        Stream.of(
                                        "dk.rammebilag.run.store.FileStore.move 2",
                                        "dk.rammebilag.run.store.Staging.write 2",
                                        "dk.rammebilag.feedback.marked.MarkedWorkbook.write")
                                .map(KillPoint::entering)
                                .toList());
    }
}
