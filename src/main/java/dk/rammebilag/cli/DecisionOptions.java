package dk.rammebilag.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose submission is decided on, by whom and why. */
final class DecisionOptions {

    @Option(
            names = "--kommune",
            paramLabel = "751",
            required = true,
            descriptionKey = "option.kommune.decision")
    private String kommune = "";

    @Option(
            names = "--reason",
            paramLabel = "\"…\"",
            required = true,
            descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAVN", descriptionKey = "option.by")
    private @Nullable String by;

    String kommune() {
        return kommune;
    }

    String reason() {
        return reason;
    }

    @Nullable String by() {
        return by;
    }
}
