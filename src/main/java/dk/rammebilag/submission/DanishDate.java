package dk.rammebilag.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates written as text: {@code dd-mm-yyyy}, {@code d.m.yyyy} or ISO. */
final class DanishDate {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d-M-uuuu"), form("d.M.uuuu"), form("uuuu-MM-dd"));

    private DanishDate() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Reads a text; empty if it is no date. */
    static Optional<LocalDate> of(String text) {
        for (var form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException _) {
                // the next form
            }
        }
        return Optional.empty();
    }
}
