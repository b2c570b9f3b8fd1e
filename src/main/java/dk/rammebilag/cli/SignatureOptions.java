package dk.rammebilag.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who decides, and why: what is asked of everybody who decides something. */
final class SignatureOptions {

    @Option(
            names = "--reason",
            paramLabel = "\"…\"",
            required = true,
            descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAVN", descriptionKey = "option.by")
    private @Nullable String by;

    String reason() {
        return reason;
    }

    @Nullable String by() {
        return by;
    }
}
