package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Real processes that are ended while they run. */
@Tag("process")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("processes")
class EndedProcessTests {

    /** The second step is done; the run is in the middle. */
    private static final String IN_THE_MIDDLE = "2/7";

    private static final String AT_WORK = "/7";

    /** What the system says of a process that ended by SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir private Path folder;

    @Test
    void aRunThatIsKilledIsFinishedByTheSameCommand() throws IOException, InterruptedException {
        var few = Few.in(folder);
        try (var killed = Started.with(few.run())) {
            killed.waitFor(IN_THE_MIDDLE);
            killed.process().destroyForcibly().waitFor();
        }
        assertThat(few.output()).doesNotExist();

        try (var finishing = Started.with(few.run())) {
            finishing.waitFor(AT_WORK);

            assertThat(Answer.to(few.run()).is(ExitCode.BUSY).err())
                    .isEqualToIgnoringNewLines(
                            "En anden kørsel er i gang med de samme data. Vent til den er færdig,"
                                    + " og prøv igen.");

            assertThat(finishing.rest()).doesNotContain("1/7").contains("7/7");
            assertThat(finishing.process().waitFor()).isEqualTo(ExitCode.NOT_ALL_USABLE);
        }

        var undisturbed = folder.resolve("undisturbed");
        Answer.to(few.run(undisturbed, folder.resolve("other"))).is(ExitCode.NOT_ALL_USABLE);
        assertThat(Few.bytes(few.output())).isEqualTo(Few.bytes(undisturbed));
        assertThat(Few.names(folder))
                .containsExactly("data", "input", "other", "output", "undisturbed");
    }

    @Test
    void aRunThatIsAskedToEndSaysSoAndIsFinishedByTheSameCommand()
            throws IOException, InterruptedException {
        var few = Few.in(folder);
        try (var stopped = Started.with(few.run())) {
            stopped.waitFor(IN_THE_MIDDLE);
            stopped.process().toHandle().destroy();

            assertThat(stopped.rest())
                    .endsWith("Kørslen er stoppet. Den samme kommando fortsætter, hvor den slap.");
            assertThat(stopped.process().waitFor()).isEqualTo(TERMINATED);
        }
        assertThat(few.output()).doesNotExist();

        assertThat(Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE).err())
                .doesNotContain("1/7", "2/7");
        assertThat(few.output()).isDirectory();
    }
}
