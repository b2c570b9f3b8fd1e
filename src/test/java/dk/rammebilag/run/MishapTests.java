package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.rammebilag.run.KillPoint.Entering;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that is full and a database that is gone in the middle of a run: it says so in a sentence,
 * publishes nothing, and the same command goes on when the cause is gone.
 */
@Tag("heavy")
class MishapTests {

    private static final Entering WHILE_IT_COUNTS =
            KillPoint.entering("dk.rammebilag.run.store.FigureStore.write");

    private static final int FAILED = 1;

    /** Room for a run; what is left of it is filled. */
    private static final String DISK = "size=96m";

    private static final int BLOCK = 1 << 16;

    @TempDir private static Path undisturbed;
    private static Undisturbed expected;

    @TempDir private Path folder;

    @BeforeAll
    static void run() throws IOException, InterruptedException, SQLException {
        expected = Undisturbed.in(undisturbed, TestDatabase.H2, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dk.rammebilag.run.store.Staging.write",
                "dk.rammebilag.run.store.FigureStore.write",
                "dk.rammebilag.publication.OutputFolder.write 10",
                "dk.rammebilag.publication.OutputFolder.publish"
            })
    void theDiskIsFull(String point) throws Exception {
        var disk = Files.createDirectory(folder.resolve("home"));
        assumeThat(shell("mount", "-t", "tmpfs", "-o", DISK, "tmpfs", disk.toString()))
                .as("only root can make a small disk")
                .isZero();
        try {
            var program = KilledProgram.in(folder, TestDatabase.H2, false);
            var filling = disk.resolve("filling");

            var failed = program.disturbed(KillPoint.entering(point), _ -> fill(filling));

            assertThat(failed.said()).contains("Disken er fuld").doesNotContain("Exception");
            assertThat(failed.code()).isEqualTo(FAILED);
            assertThat(program.output()).doesNotExist();
            Files.delete(filling);
            finish(program);
        } finally {
            shell("umount", disk.toString());
        }
    }

    private static void fill(Path filling) throws IOException {
        try (var out = Files.newOutputStream(filling)) {
            for (var block = BLOCK; block > 0; block /= 2) {
                fill(out, new byte[block]);
            }
        }
    }

    private static void fill(OutputStream out, byte[] block) {
        try {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That is what it is for.
        }
    }

    /** While a process lives, H2 may have all of it in memory; the next one has to read it. */
    @Test
    void theFileOfTheDatabaseIsDamaged() throws Exception {
        var program = KilledProgram.in(folder, TestDatabase.H2, false);
        var file = program.data().resolve("rammebilag.mv.db");
        program.killed(WHILE_IT_COUNTS, expected.ended().took());
        Files.write(file, new byte[Math.toIntExact(Files.size(file))]);

        var refused = program.run();

        assertThat(refused.said())
                .contains("Databasen kan ikke bruges")
                .doesNotContain("Exception");
        assertThat(refused.code()).isEqualTo(FAILED);
        assertThat(program.output()).doesNotExist();
        Files.delete(file);
        finish(program);
    }

    /** A process on Linux keeps the file it has open; the next one finds none and begins anew. */
    @Test
    void theFileOfTheDatabaseIsTakenAway() throws Exception {
        var program = KilledProgram.in(folder, TestDatabase.H2, false);

        var ended =
                program.disturbed(
                        WHILE_IT_COUNTS,
                        _ -> Files.delete(program.data().resolve("rammebilag.mv.db")));

        assertThat(ended.code()).isIn(FAILED, expected.ended().code());
        var again = program.run();
        assertThat(again.code()).as(again.said()).isEqualTo(expected.ended().code());
        assertThat(Installation.bytes(program.output())).isEqualTo(expected.left().output());
    }

    private static void finish(KilledProgram program)
            throws IOException, InterruptedException, SQLException {
        var finished = program.run();
        assertThat(finished.code()).as(finished.said()).isEqualTo(expected.ended().code());
        assertThat(Installation.bytes(program.output())).isEqualTo(expected.left().output());
        assertThat(Left.of(program, TestDatabase.H2).rows()).isEqualTo(expected.left().rows());
    }

    private static int shell(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
