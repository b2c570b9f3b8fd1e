package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.publication.Verification;
import dk.rammebilag.run.RunStatus;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code verify}: is a published folder still what its manifest says; and where there is a
 * database, does the chain of the audit hold.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Parameters(paramLabel = "DIR", descriptionKey = "parameter.folder")
    private @Nullable Path folder;

    @Mixin private StoredData stored = new StoredData();

    @Override
    public Integer call() {
        var mismatches = Verification.verify(Objects.requireNonNull(folder));
        if (!mismatches.isEmpty()) {
            mismatches.forEach(mismatch -> streams.err().println(mismatch.message()));
            return ExitCode.FAILED;
        }
        streams.out().println(Messages.text("cli.verify.ok", folder));
        return chainHolds() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** True also where there is no database, or another process has it open: that is said. */
    private boolean chainHolds() {
        var database = stored.database();
        if (!database.exists()) {
            return true;
        }
        try (var context = Application.start(database)) {
            var broken = context.getBean(RunStatus.class).brokenAudit();
            broken.ifPresentOrElse(
                    number -> streams.err().println(Messages.text("cli.status.audit", number)),
                    () -> streams.out().println(Messages.text("cli.verify.chain")));
            return broken.isEmpty();
        } catch (RuntimeException e) {
            if (!Application.isBusy(e)) {
                throw e;
            }
            streams.err().println(Messages.text("cli.verify.busy"));
            return true;
        }
    }
}
