package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code check} says of the files it was given. Nothing is capped.
 *
 * @param files the files in the order they were given
 */
record CheckAccount(List<CheckedFile> files) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A line for each file and each finding in it. */
    void text(PrintWriter out) {
        for (var checked : files) {
            out.println(
                    Messages.text(
                            "cli.check.status",
                            checked.file().name(),
                            checked.file().status().word()));
            checked.findings().forEach(finding -> out.println("  " + line(finding)));
            checked.notChecked()
                    .forEach(unchecked ->
                            out.println(
                                    "  "
                                            + Messages.text(
                                                    "cli.check.unchecked",
                                                    unchecked.rule(),
                                                    place(unchecked.at()),
                                                    unchecked.reason())));
        }
    }

    /** The same for a machine. */
    void json(PrintWriter out) {
        out.println(JSON.writeValueAsString(files.stream().map(CheckAccount::file).toList()));
    }

    private static Map<String, Object> file(CheckedFile checked) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", checked.file().name());
        fields.put("sha256", checked.file().sha256());
        fields.put("status", checked.file().status().word());
        fields.put("findings", checked.findings().stream().map(CheckAccount::finding).toList());
        fields.put(
                "notChecked",
                checked.notChecked().stream()
                        .map(unchecked ->
                                Map.of(
                                        "rule", unchecked.rule(),
                                        "reason", unchecked.reason()))
                        .toList());
        return fields;
    }

    private static Map<String, Object> finding(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("rule", finding.rule());
        fields.put("severity", finding.severity().code());
        fields.put("sheet", finding.at().sheet());
        fields.put("cell", finding.at().address());
        fields.put("message", finding.message());
        fields.put("value", finding.given());
        fields.put("expected", finding.expected());
        fields.put("remedy", finding.remedy());
        fields.put("state", finding.state().word());
        return fields;
    }

    private static String line(Finding finding) {
        return Messages.text(
                "cli.check.finding",
                finding.severity().code(),
                finding.rule(),
                place(finding.at()),
                finding.message(),
                finding.state().word(),
                finding.remedy());
    }

    private static String place(CellRef at) {
        return at.sheet().isEmpty()
                ? Messages.text("cli.check.wholeFile")
                : (at.sheet() + " " + at.address()).strip();
    }
}
