package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.KillPoint.Entering;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is stopped, and one that has lost the process, in the middle of a run: it says so
 * in a sentence and publishes nothing, and the same command goes on.
 */
@Tag("heavy")
class ServerMishapTests {

    private static final Entering WHILE_IT_COUNTS =
            KillPoint.entering("dk.rammebilag.run.store.FigureStore.write");

    private static final String SENTENCE = "Forbindelsen til databaseserveren er væk";
    private static final int FAILED = 1;

    @TempDir private static Path undisturbed;
    private static Undisturbed expected;

    @TempDir private Path folder;

    @BeforeAll
    static void run() throws IOException, InterruptedException, SQLException {
        expected = Undisturbed.in(undisturbed, TestDatabase.POSTGRESQL, false);
    }

    @Test
    void theServerIsStopped() throws Exception {
        var program = KilledProgram.in(folder, TestDatabase.POSTGRESQL, false);
        var server = server(0);
        var port = server.getPort();
        PostgresServer.use(program.data(), server.getJdbcUrl("postgres", "postgres"));

        var failed = program.disturbed(WHILE_IT_COUNTS, _ -> server.close());

        assertThat(failed.said()).contains(SENTENCE).doesNotContain("Exception");
        assertThat(failed.code()).isEqualTo(FAILED);
        assertThat(program.output()).doesNotExist();
        var refused = program.run();
        assertThat(refused.said()).contains(SENTENCE).doesNotContain("Exception");
        assertThat(refused.code()).isEqualTo(FAILED);
        try (var _ = server(port)) {
            finish(program);
        }
    }

    /** The server drops the lock of a process that lives on; another takes the run over. */
    @Test
    void theLockIsLost() throws Exception {
        var program = KilledProgram.in(folder, TestDatabase.POSTGRESQL, false);
        var next =
                new KilledProgram(
                        program.home(), folder.resolve("scratch2"), TestDatabase.POSTGRESQL);
        assertThat(next.scratch().toFile().mkdir()).isTrue();

        var failed =
                program.disturbed(
                        WHILE_IT_COUNTS,
                        _ -> {
                            loseLock(program.data());
                            finish(next);
                        });

        assertThat(failed.said()).contains(SENTENCE).doesNotContain("Exception");
        assertThat(failed.code()).isEqualTo(FAILED);
        Left.of(next, TestDatabase.POSTGRESQL).assertSameAs(expected.left());
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return PostgresServer.builder()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static void loseLock(Path data) throws IOException {
        try (var connection = DriverManager.getConnection(PostgresServer.of(data));
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname ="
                            + " current_database() and application_name = 'rammebilag lock'");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void finish(KilledProgram program) throws IOException, InterruptedException {
        var finished = program.run();
        assertThat(finished.code()).as(finished.said()).isEqualTo(expected.ended().code());
        assertThat(Installation.bytes(program.output())).isEqualTo(expected.left().output());
    }
}
