package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.publication.Verification;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code verify}: is a published folder still what its manifest says. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Parameters(paramLabel = "DIR", descriptionKey = "parameter.folder")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        var mismatches = Verification.verify(Objects.requireNonNull(folder));
        if (mismatches.isEmpty()) {
            streams.out().println(Messages.text("cli.verify.ok", folder));
            return ExitCode.DONE;
        }
        mismatches.forEach(mismatch -> streams.err().println(mismatch.message()));
        return ExitCode.FAILED;
    }
}
