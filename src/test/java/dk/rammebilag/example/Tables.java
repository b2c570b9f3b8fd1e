package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The texts and levels the example is made from: semicolon tables with a header, beside this class.
 */
final class Tables {

    private Tables() {}

    /**
     * The rows of a table.
     *
     * @throws IllegalArgumentException if there is no table of that name
     */
    static List<NamedCsvRecord> rows(String name) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(text(name + ".csv"))
                .stream()
                .toList();
    }

    /**
     * The text of a file.
     *
     * @throws IllegalArgumentException if there is no file of that name
     */
    static String text(String file) {
        try (InputStream in = Tables.class.getResourceAsStream("/example/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no example/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
