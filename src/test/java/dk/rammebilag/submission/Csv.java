package dk.rammebilag.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as a Danish spreadsheet saves them. */
final class Csv {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Csv() {}

    static String text(List<List<Object>> rows, String separator) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::field).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String field(Object value) {
        return switch (value) {
            case LocalDate date -> DATE.format(date);
            case Double number ->
                    quoted(BigDecimal.valueOf(number).toPlainString().replace('.', ','));
            case BigDecimal number -> quoted(number.toPlainString().replace('.', ','));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return text.matches("[\\p{L}\\p{N} ]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
