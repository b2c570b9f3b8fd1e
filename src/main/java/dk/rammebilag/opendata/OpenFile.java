package dk.rammebilag.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of open data: RFC 4180, UTF-8, one line of headers. Safe to share between threads.
 *
 * @param name its name without its ending
 * @param fields what its columns are
 * @param key how many of the first columns are the key
 * @param lines its lines in no order, each with one value a column: a new stream whenever asked
 */
public record OpenFile(
        String name, List<Field> fields, int key, Supplier<Stream<List<String>>> lines) {

    /** The folder of an output that files of open data stand in. */
    static final String FOLDER = "data/";

    /** How lines end. */
    static final LineDelimiter LINE_END = LineDelimiter.CRLF;

    public OpenFile {
        fields = List.copyOf(fields);
    }

    /** Where it stands in the folder of a run. */
    public String path() {
        return FOLDER + fileName();
    }

    /** Its name. */
    public String fileName() {
        return name + ".csv";
    }

    /**
     * Writes the lines, sorted by their key as text.
     *
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        var csv =
                CsvWriter.builder()
                        .lineDelimiter(LINE_END)
                        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(fields.stream().map(Field::name).toList());
        try (var all = lines.get()) {
            all.sorted(byKey()).forEach(csv::writeRecord);
        }
        csv.flush();
    }

    private Comparator<List<String>> byKey() {
        return IntStream.range(0, key)
                .mapToObj(column -> Comparator.comparing((List<String> line) -> line.get(column)))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }
}
