package dk.rammebilag.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file of open data: RFC 4180, UTF-8, one line of headers. */
final class CsvFile {

    private CsvFile() {}

    /**
     * Writes the lines, sorted by their key as text.
     *
     * @param columns the headers
     * @param key how many of the first columns are the key
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    static void write(List<String> columns, int key, Stream<List<String>> lines, OutputStream out)
            throws IOException {
        var csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns);
        lines.sorted(byFirst(key)).forEach(csv::writeRecord);
        csv.flush();
    }

    private static Comparator<List<String>> byFirst(int key) {
        return IntStream.range(0, key)
                .mapToObj(column -> Comparator.comparing((List<String> line) -> line.get(column)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }
}
