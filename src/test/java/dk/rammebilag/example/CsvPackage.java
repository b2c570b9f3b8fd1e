package dk.rammebilag.example;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets as a CSV package, as a Danish spreadsheet program saves them: semicolons, decimal comma,
 * {@code dd-mm-yyyy}.
 */
final class CsvPackage {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final LocalDateTime SAME_TIME = LocalDateTime.of(2016, 1, 1, 0, 0);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvPackage() {}

    /** Writes a folder of UTF-8 files that begin with a byte order mark. */
    static void writeFolder(List<Sheet> sheets, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var sheet : sheets) {
            Files.writeString(folder.resolve(fileName(sheet)), BYTE_ORDER_MARK + text(sheet));
        }
    }

    /** Writes a zip of files in Windows-1252. */
    static void writeZip(List<Sheet> sheets, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var sheet : sheets) {
            var entry = new ZipEntry(fileName(sheet));
            entry.setTimeLocal(SAME_TIME);
            zip.putNextEntry(entry);
            zip.write(text(sheet).getBytes(WINDOWS_1252));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String fileName(Sheet sheet) {
        return sheet.name().toLowerCase(Locale.ROOT) + ".csv";
    }

    private static String text(Sheet sheet) throws IOException {
        var text = new StringWriter();
        try (var csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            sheet.lines()
                    .forEach(line -> csv.writeRecord(line.stream().map(CsvPackage::text).toList()));
        }
        return text.toString();
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDate date -> DATE.format(date);
            default -> value.toString();
        };
    }
}
