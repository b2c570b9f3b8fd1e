package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.RunOutcome;
import dk.rammebilag.run.SubmitterStatus;
import dk.rammebilag.validation.Status;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the submitters stand, for the eye or for a machine.
 *
 * @param submitters each of them, by code
 */
record StatusSummary(List<SubmitterStatus> submitters) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How many stand where, and who needs attention. */
    void brief(PrintWriter out) {
        var counts =
                submitters.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SubmitterStatus::status, Collectors.counting()));
        out.println(
                Arrays.stream(Status.values())
                        .map(status -> status.word() + ": " + counts.getOrDefault(status, 0L))
                        .collect(Collectors.joining("   ")));
        submitters.stream()
                .filter(submitter -> submitter.status() != Status.APPROVED)
                .forEach(submitter -> out.println("  " + line(submitter)));
    }

    /** One line for every submitter. */
    void full(PrintWriter out) {
        submitters.forEach(submitter -> out.println(line(submitter)));
    }

    /** The same for a machine, with what the run of it published. */
    void json(PrintWriter out, Optional<RunOutcome.Published> published) {
        var root = new LinkedHashMap<String, Object>();
        published.ifPresent(outcome -> {
            var participation = outcome.participation();
            root.put("output", outcome.output().toString());
            root.put("used", participation.used());
            root.put("expected", participation.expected());
            root.put("exposed", outcome.exposed());
            participation
                    .inhabitants()
                    .ifPresent(share -> root.put("inhabitantsPercent", share.rounded(1)));
        });
        root.put(
                "submitters",
                submitters.stream()
                        .map(submitter ->
                                Map.of(
                                        "geography", submitter.code(),
                                        "name", submitter.name(),
                                        "file", submitter.fileName(),
                                        "status", submitter.status().word(),
                                        "errors", submitter.errors(),
                                        "openWarnings", submitter.openWarnings()))
                        .map(TreeMap::new)
                        .toList());
        out.println(JSON.writeValueAsString(root));
    }

    private static String line(SubmitterStatus submitter) {
        return Messages.text(
                "cli.status.line",
                "%-6s %-20s %-9s"
                        .formatted(submitter.code(), submitter.name(), submitter.status().word()),
                detail(submitter));
    }

    private static String detail(SubmitterStatus submitter) {
        return switch (submitter.status()) {
            case MISSING -> "";
            case REJECTED ->
                    Messages.text("cli.status.errors", submitter.errors(), submitter.fileName());
            case PENDING ->
                    Messages.text(
                            "cli.status.warnings", submitter.openWarnings(), submitter.fileName());
            case APPROVED -> submitter.fileName();
        };
    }
}
