package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.OlderVersion;
import dk.rammebilag.run.RunOutcome;
import dk.rammebilag.run.SubmitterStatus;
import dk.rammebilag.validation.Status;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the submitters stand, for the eye or for a machine.
 *
 * @param submitters each of them, by code
 */
record StatusSummary(List<SubmitterStatus> submitters) {

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
                .filter(submitter ->
                        submitter.status() != Status.APPROVED || submitter.older().isPresent())
                .forEach(submitter -> out.println("  " + line(submitter)));
    }

    /** How to use an older version, for each submitter whose newest file is rejected. */
    void choices(int year, PrintWriter out) {
        for (var submitter : submitters) {
            submitter
                    .older()
                    .filter(older -> !older.used())
                    .ifPresent(older ->
                            out.println(
                                    Messages.text(
                                            "cli.status.older",
                                            submitter.name(),
                                            submitter.fileName(),
                                            Long.toString(older.version()),
                                            older.fileName(),
                                            Integer.toString(year),
                                            submitter.code())));
        }
    }

    /** One line for every submitter. */
    void full(PrintWriter out) {
        submitters.forEach(submitter -> out.println(line(submitter)));
    }

    /** The same for a machine, with what the run of it published. */
    void json(PrintWriter out, RunOutcome.Published outcome) {
        var participation = outcome.participation();
        var root = new LinkedHashMap<String, Object>();
        root.put("output", outcome.output().toString());
        root.put("used", participation.used());
        root.put("expected", participation.expected());
        root.put("exposed", outcome.exposed());
        participation
                .inhabitants()
                .ifPresent(share -> root.put("inhabitantsPercent", share.rounded(1)));
        root.put("submitters", fields());
        Json.print(root, out);
    }

    /** Each of them for a machine. */
    List<Map<String, Object>> fields() {
        return submitters.stream().map(StatusSummary::fields).toList();
    }

    private static Map<String, Object> fields(SubmitterStatus submitter) {
        var fields = new TreeMap<String, Object>();
        fields.put("geography", submitter.code());
        fields.put("name", submitter.name());
        fields.put("file", submitter.fileName());
        fields.put("status", submitter.status().word());
        fields.put("errors", submitter.errors());
        fields.put("openWarnings", submitter.openWarnings());
        fields.put("accepted", submitter.accepted());
        submitter
                .older()
                .ifPresent(older ->
                        fields.put(
                                "olderVersion",
                                Map.of("version", older.version(), "used", older.used())));
        return fields;
    }

    private static String line(SubmitterStatus submitter) {
        return Messages.text(
                "cli.status.line",
                "%-6s %-20s %-9s"
                        .formatted(submitter.code(), submitter.name(), submitter.status().word()),
                detail(submitter));
    }

    private static String detail(SubmitterStatus submitter) {
        var accepted =
                submitter.accepted() == 0
                        ? ""
                        : Messages.text("cli.status.accepted", submitter.accepted());
        var older =
                submitter
                        .older()
                        .filter(OlderVersion::used)
                        .map(used ->
                                Messages.text("cli.status.used", Long.toString(used.version())))
                        .orElse("");
        return standing(submitter) + accepted + older;
    }

    private static String standing(SubmitterStatus submitter) {
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
