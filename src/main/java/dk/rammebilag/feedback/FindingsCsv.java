package dk.rammebilag.feedback;

import static dk.rammebilag.language.CellText.inCsv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.rammebilag.validation.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Writes the secretariat's list of all findings, {@code intern/findings.csv}. */
public final class FindingsCsv {

    private static final String[] HEADER = {
        "geography",
        "file_sha256",
        "rule",
        "severity",
        "sheet",
        "cell",
        "period",
        "message",
        "value",
        "expected",
        "remedy",
        "state"
    };

    private FindingsCsv() {}

    /**
     * Writes the findings as CSV after RFC 4180, in UTF-8 without a byte order mark. A text that a
     * spreadsheet would take for a formula gets an apostrophe before it.
     *
     * @param findings in the order of {@link Finding#ORDER}; taken one by one, not closed
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Stream<Finding> findings, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(HEADER);
        findings.forEach(finding -> csv.writeRecord(fields(finding)));
        csv.flush();
    }

    private static String[] fields(Finding finding) {
        return new String[] {
            finding.geography(),
            finding.fileSha256(),
            finding.rule(),
            finding.severity().code(),
            inCsv(finding.at().sheet()),
            finding.at().address(),
            Integer.toString(finding.period()),
            inCsv(finding.message()),
            inCsv(finding.given()),
            inCsv(finding.expected()),
            inCsv(finding.remedy()),
            finding.state().word()
        };
    }
}
