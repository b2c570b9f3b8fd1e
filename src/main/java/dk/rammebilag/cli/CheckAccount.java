package dk.rammebilag.cli;

import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} says of the files it was given, for a machine. Nothing is capped or held. */
final class CheckAccount implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private final PrintWriter out;
    private final SequenceWriter files;

    /** An account that is written to as it grows. */
    CheckAccount(PrintWriter out) {
        this.out = out;
        files = JSON.writer().writeValuesAsArray(out);
    }

    /** Adds a file with all that was found in it. */
    void add(CheckedFile checked) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", checked.file().name());
        fields.put("sha256", checked.file().sha256());
        fields.put("status", checked.file().status().word());
        try (var findings = checked.verdict().findings();
                var notChecked = checked.verdict().notChecked()) {
            fields.put("findings", findings.map(CheckAccount::finding).iterator());
            fields.put("notChecked", notChecked.map(CheckAccount::notChecked).iterator());
            files.write(fields);
        }
    }

    @Override
    public void close() {
        files.close();
        out.println();
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

    private static Map<String, Object> notChecked(NotChecked unchecked) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("rule", unchecked.rule());
        fields.put("reason", unchecked.reason());
        return fields;
    }
}
