package dk.rammebilag.submission.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.rammebilag.submission.sheet.Words;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a CSV file is written.
 *
 * @param separator semicolon, comma or tab
 * @param skip characters of a {@code sep=} line at the start, which only Excel understands
 */
record Dialect(char separator, int skip) {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=.\"?(\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private static final int SAMPLE = 64 << 10;
    private static final int SAMPLE_ROWS = 50;
    private static final int FIELD_CHARACTERS = 1 << 18;
    private static final int RECORD_CHARACTERS = 1 << 20;

    /**
     * Takes the separator under which most of the expected words stand in cells of their own; a
     * semicolon, as Danish spreadsheets write, where there is none of them.
     *
     * @param expected the headers to look for, as {@link Words#key}
     */
    static Dialect detect(Reader reader, Set<String> expected) throws IOException {
        var buffer = new char[SAMPLE];
        var length = 0;
        for (var n = 0;
                n >= 0 && length < SAMPLE;
                n = reader.read(buffer, length, SAMPLE - length)) {
            length += n;
        }
        var sample = new String(buffer, 0, length);
        var line = SEPARATOR_LINE.matcher(sample);
        var skip = line.lookingAt() ? line.end() : 0;
        var text = sample.substring(skip);
        var best = new Dialect(SEPARATORS[0], skip);
        var most = 0;
        for (var separator : SEPARATORS) {
            var dialect = new Dialect(separator, skip);
            var found = dialect.count(text, expected);
            if (found > most) {
                best = dialect;
                most = found;
            }
        }
        return best;
    }

    private int count(String sample, Set<String> expected) {
        var found = 0;
        try (var rows = csv(Reader.of(sample))) {
            for (var row : (Iterable<CsvRecord>) rows.stream().limit(SAMPLE_ROWS)::iterator) {
                found += count(row, expected);
            }
        } catch (CsvParseException _) {
            // The sample may end inside quotes: what came before counts.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static int count(CsvRecord row, Set<String> expected) {
        return (int) row.getFields().stream().map(Words::key).filter(expected::contains).count();
    }

    /** Records of a file in this dialect, blank ones and ragged ones included. */
    CsvReader<CsvRecord> csv(Reader reader) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(RECORD_CHARACTERS)
                .build(
                        CsvRecordHandler.of(handler ->
                                handler.maxFieldSize(FIELD_CHARACTERS)
                                        .maxRecordSize(RECORD_CHARACTERS)),
                        reader);
    }
}
